using System.Text.Json;
using ExoMine.Cli.Export;
using ExoMine.Formats.Json;
using ExoMine.Tests.Cli;
using Xunit;

namespace ExoMine.Tests.Formats;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] All = [.. OutputFormats.Names.SelectMany(name => new[] { "--format", name })];

    private readonly CommandLine exomine = new();

    [Fact]
    public void A_run_writes_every_format_that_is_asked_for_the_same_on_one_thread_and_many()
    {
        exomine.Write("in/one.txt", "Results\n\nmiR-21 promoted osteogenesis of BMSCs.\n");
        exomine.Write("in/two.jsonl", """{"id":"a","text":"miR-21 promoted osteogenesis."}""" + "\n" + """{"id":"b/c","text":"miR-31 inhibited osteogenesis."}""" + "\n");
        Assert.Equal((0, ""), Run("out1", "1"));
        Assert.Equal((0, ""), Run("out8", "8"));
        var files = Files("out1");
        Assert.Equal(files, Files("out8"));
        foreach (var file in files.Where(f => f != "run.json" && !f.StartsWith(".exomine", StringComparison.Ordinal)))
            Assert.Equal(File.ReadAllBytes(exomine.At("out1", file)), File.ReadAllBytes(exomine.At("out8", file)));
        string[] expected =
        [
            "bioc-json/one.json", "bioc-json/two.json", "bioc-xml/one.xml", "bioc-xml/two.xml", "brat/annotation.conf", "brat/one.ann", "brat/one.txt", "brat/two/a.ann", "brat/two/b%2Fc.txt", "brat/visual.conf",
            "indra/one.json", "indra/two.json", "jsonl/papers.jsonl", "pubannotation/one.json", "pubannotation/two.json", "pubtator/one.pubtator", "pubtator/two.pubtator",
            "tables/findings.parquet", "tables/findings.tsv", "tables/mentions.tsv", "tables/papers.parquet", "tables/papers.tsv", "tables/sentences.tsv",
        ];
        Assert.All(expected, file => Assert.Contains(file, files));
        foreach (var file in files.Where(f => f.EndsWith(".json", StringComparison.Ordinal))) JsonDocument.Parse(exomine.Read("out1", file)).Dispose();
        Assert.Equal(["one", "a", "b/c"], File.ReadAllLines(exomine.At("out1", "jsonl", "papers.jsonl")).Select(line => PaperJsonReader.Read(line, "line").Id));
        Assert.Equal(4, File.ReadAllLines(exomine.At("out1", "tables", "papers.tsv")).Length);
    }

    [Fact]
    public void No_format_stands_in_the_way_of_a_paper_or_of_an_atlas()
    {
        exomine.Write("in/papers.jsonl", """{"id":"a","text":"miR-31 inhibited osteogenesis."}""" + "\n");
        Assert.Equal((0, ""), Run("out", "2"));
        Assert.Equal(0, exomine.Run("run", "in", "-o", "plain", "--quiet").ExitCode);
        Assert.Equal(exomine.Read("plain", "papers.jsonl"), exomine.Read("out", "papers.jsonl"));
        Assert.Equal(0, exomine.Run("atlas", "out", "-o", "atlas").ExitCode);
    }

    [Fact]
    public void A_second_run_adds_what_is_new_and_keeps_the_rest()
    {
        exomine.Write("in/one.txt", "miR-21 promoted osteogenesis.");
        Run("out", "2");
        var before = File.GetLastWriteTimeUtc(exomine.At("out", "brat", "one.ann"));
        exomine.Write("in/two.txt", "miR-31 inhibited osteogenesis.");
        Run("out", "2");
        Assert.Equal(before, File.GetLastWriteTimeUtc(exomine.At("out", "brat", "one.ann")));
        Assert.True(File.Exists(exomine.At("out", "brat", "two.ann")));
        Assert.Equal(3, File.ReadAllLines(exomine.At("out", "tables", "papers.tsv")).Length);
    }

    [Fact]
    public void What_was_deleted_or_altered_by_hand_is_made_again()
    {
        exomine.Write("in/one.txt", "miR-21 promoted osteogenesis.");
        exomine.Write("in/kept.txt", "miR-22 promoted osteogenesis.");
        exomine.Write("in/two.jsonl", """{"id":"a","text":"miR-31 inhibited osteogenesis."}""" + "\n");
        Run("out", "2");
        Run("whole", "2");
        var kept = File.GetLastWriteTimeUtc(exomine.At("out", "bioc-xml", "kept.xml"));
        foreach (var gone in new[] { "bioc-xml/one.xml", "bioc-json/two.json", "brat/annotation.conf", "brat/one.txt", "brat/two/a.ann", "indra/one.json", "jsonl/papers.jsonl", "tables/findings.parquet", "tables/mentions.tsv", "findings.tsv" })
            File.Delete(exomine.At("out", gone));
        foreach (var altered in new[] { "bioc-xml/two.xml", "bioc-json/one.json", "brat/visual.conf", "brat/one.ann", "brat/two/a.txt", "pubtator/one.pubtator", "pubannotation/two.json", "tables/papers.parquet", "tables/sentences.tsv" })
            File.AppendAllText(exomine.At("out", altered), " ");
        Directory.Delete(exomine.At("out", "indra"), recursive: true);
        Assert.Equal((0, ""), Run("out", "2"));
        var files = Files("whole").Where(file => !file.StartsWith(".exomine", StringComparison.Ordinal) && file != "run.json");
        Assert.Equal(files, Files("out").Where(file => !file.StartsWith(".exomine", StringComparison.Ordinal) && file != "run.json"));
        Assert.All(files, file => Assert.True(File.ReadAllBytes(exomine.At("whole", file)).SequenceEqual(File.ReadAllBytes(exomine.At("out", file))), file));
        Assert.Equal(kept, File.GetLastWriteTimeUtc(exomine.At("out", "bioc-xml", "kept.xml")));
    }

    [Fact]
    public void Every_stage_of_a_run_has_its_time()
    {
        exomine.Write("in/one.txt", "miR-21 promoted osteogenesis.");
        Run("out", "1");
        using var record = JsonDocument.Parse(exomine.Read("out", "run.json"));
        var seconds = record.RootElement.GetProperty("secondsByStage");
        Assert.Equal(["start", "check", "read", "mentions", "effects", "keep", "write", "tables", "exports"], seconds.EnumerateObject().Select(stage => stage.Name));
        Assert.True(seconds.GetProperty("start").GetDouble() > 0);
        Assert.True(seconds.GetProperty("exports").GetDouble() > 0);
        Assert.True(record.RootElement.GetProperty("seconds").GetDouble() >= seconds.GetProperty("start").GetDouble() + seconds.GetProperty("exports").GetDouble());
    }

    [Fact]
    public void An_unknown_format_is_wrong_use() => Assert.Equal(2, exomine.Run("run", "x.txt", "-o", "out", "--format", "docx").ExitCode);

    [Fact]
    public void The_line_of_a_readable_file_is_the_line_that_would_be_written()
    {
        var writer = new PaperJsonWriter(new Producer("exomine", "0", new Dictionary<string, string> { ["a"] = "b" }));
        var paper = SamplePaper.Create() with { Bibliography = new Bibliography { Title = "He said: \"a\": b", Authors = ["x: y"] }, Warnings = [new Warning("c", "\": \"", 1)] };
        Assert.Equal(writer.WriteLine(paper), JsonlRunWriter.OneLine(writer.Write(paper)));
    }

    [Fact]
    public void Boxes_of_sentences_survive_reading_and_writing()
    {
        var paper = new Paper("p", "One. Two a\nb three.")
        {
            Source = new PaperSource("f", "00", "pdf"),
            Pages = [new Page(1, new TextSpan(0, 11), 600, 800), new Page(2, new TextSpan(11, 19), 600, 800)],
            Lines = [new TextLine(new TextSpan(0, 10), 1, new Box(0, 700, 100, 710), []), new TextLine(new TextSpan(11, 19), 2, new Box(0, 50, 80, 60), [])],
            Sentences = [new Sentence(new TextSpan(0, 4), SectionKind.Results), new Sentence(new TextSpan(5, 19), SectionKind.Results)],
        };
        var writer = new PaperJsonWriter(new Producer("exomine", "0", new Dictionary<string, string>()));
        Assert.Equal(writer.Write(paper), writer.Write(PaperJsonReader.Read(writer.Write(paper), "f")));
    }

    public void Dispose() => exomine.Dispose();

    private (int, string) Run(string output, string jobs)
    {
        var (exit, _, error) = exomine.Run(["run", "in", "-o", output, "--jobs", jobs, "--quiet", .. All]);
        return (exit, error);
    }

    private string[] Files(string output) =>
        [.. Directory.EnumerateFiles(exomine.At(output), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(exomine.At(output), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}

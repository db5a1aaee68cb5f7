using System.Text.Json;
using ExoMine.Formats.Json;
using Xunit;

namespace ExoMine.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private const string Text = "Results\nExosomes from BMSCs promoted osteogenesis [12]. miR-21-5p inhibits SMAD7.\r\nIt works.\n";

    private readonly CommandLine exomine = new();

    [Fact]
    public void Text_is_kept_to_the_character()
    {
        exomine.Write("in/one.txt", Text);
        Assert.Equal(0, exomine.Run("run", "in", "-o", "out").ExitCode);
        var paper = PaperJsonReader.Read(exomine.Read("out", "one.json"), "one.json");
        Assert.Equal(Text, paper.Text);
        Assert.Equal("one", paper.Id);
    }

    [Fact]
    public void Each_line_of_a_jsonl_is_a_paper_of_its_own_in_order()
    {
        exomine.Write("many.jsonl", """{"id":"D#1","text":"Bone heals."}""" + "\n" + """{"id":"D/2","text":" Bone\u2028heals. "}""" + "\n");
        Assert.Equal(0, exomine.Run("run", "many.jsonl", "-o", "out").ExitCode);
        var papers = File.ReadAllLines(exomine.At("out", "many.jsonl")).Select(line => PaperJsonReader.Read(line, "line")).ToArray();
        Assert.Equal(["D#1", "D/2"], papers.Select(p => p.Id));
        Assert.Equal(" Bone\u2028heals. ", papers[1].Text);
    }

    [Fact]
    public void One_and_many_jobs_write_the_same_bytes()
    {
        for (var i = 0; i < 20; i++) exomine.Write($"in/p{i}.txt", string.Concat(Enumerable.Repeat(Text, i + 1)));
        exomine.Write("in/lines.jsonl", string.Concat(Enumerable.Range(0, 50).Select(i => $$"""{"id":"l{{i}}","text":"Exosomes {{i}} promote bone."}""" + "\n")));
        exomine.Run("run", "in", "-o", "one", "--jobs", "1");
        exomine.Run("run", "in", "-o", "eight", "--jobs", "8");
        var names = Directory.GetFiles(exomine.At("one")).Select(Path.GetFileName).Order().ToArray();
        Assert.Equal(names, Directory.GetFiles(exomine.At("eight")).Select(Path.GetFileName).Order());
        foreach (var name in names.Where(n => n != "run.json")) Assert.Equal(exomine.Read("one", name!), exomine.Read("eight", name!));
    }

    [Fact]
    public void A_bad_paper_fails_alone_and_is_reported()
    {
        exomine.Write("in/good.txt", Text);
        exomine.Write("in/latin.txt", [0x65, 0xE9, 0x65]);
        exomine.Write("in/lines.jsonl", "{\"id\":\"a\",\"text\":\"A.\"}\nnot json\n{\"id\":\"a\",\"text\":\"B.\"}\n{\"text\":\"C.\"}\n");
        var (exit, _, error) = exomine.Run("run", "in", "-o", "out");
        Assert.Equal(1, exit);
        Assert.True(File.Exists(exomine.At("out", "good.json")));
        Assert.Single(File.ReadAllLines(exomine.At("out", "lines.jsonl")));
        var failures = File.ReadAllLines(exomine.At("out", "failures.tsv"));
        Assert.Equal("file\tcode\tmessage", failures[0]);
        Assert.Equal(["in/latin.txt\tnot_utf8", "in/lines.jsonl#2\tnot_json", "in/lines.jsonl#3\tduplicate_id", "in/lines.jsonl#4\tnot_json"],
            failures.Skip(1).Select(line => line[..line.LastIndexOf('\t')]));
        Assert.Contains("in/lines.jsonl#2: is not JSON", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_failures_leaves_no_failure_table()
    {
        exomine.Write("in/good.txt", Text);
        exomine.Write("out/failures.tsv", "old");
        exomine.Run("run", "in", "-o", "out");
        Assert.False(File.Exists(exomine.At("out", "failures.tsv")));
    }

    [Fact]
    public void The_same_name_in_two_folders_does_not_overwrite()
    {
        exomine.Write("in/a/x.txt", "A.");
        exomine.Write("in/b/x.txt", "B.");
        exomine.Run("run", "in", "-o", "out");
        Assert.Equal(["A.", "B."], new[] { "a%2Fx.json", "b%2Fx.json" }.Select(name => PaperJsonReader.Read(exomine.Read("out", name), name).Text));
    }

    [Fact]
    public void A_missing_path_is_named_and_the_others_go_on()
    {
        exomine.Write("good.txt", Text);
        var (exit, _, error) = exomine.Run("run", "nowhere.txt", "good.txt", "-o", "out");
        Assert.Equal(2, exit);
        Assert.Contains("error: nowhere.txt: does not exist", error, StringComparison.Ordinal);
        Assert.True(File.Exists(exomine.At("out", "good.json")));
    }

    [Fact]
    public void An_empty_folder_is_wrong_use()
    {
        Directory.CreateDirectory(exomine.At("empty"));
        var (exit, _, error) = exomine.Run("run", "empty", "-o", "out");
        Assert.Equal(2, exit);
        Assert.Contains("nothing to read", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Globs_and_linked_files_are_read_under_their_names()
    {
        exomine.Write("store/real.txt", Text);
        exomine.Write("in/other.txt", Text);
        File.CreateSymbolicLink(exomine.At("in", "link.txt"), exomine.At("store", "real.txt"));
        Assert.Equal(0, exomine.Run("run", "in/*.txt", "-o", "out").ExitCode);
        Assert.True(File.Exists(exomine.At("out", "link.json")));
        Assert.True(File.Exists(exomine.At("out", "other.json")));
    }

    [Fact]
    public void The_xml_of_an_article_is_not_read_beside_its_pdf()
    {
        Directory.CreateDirectory(exomine.At("in"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "corpus", "papers", "P10-obesity-visceral-mir21.pdf"), exomine.At("in", "a.pdf"));
        exomine.Write("in/a.xml", "<article/>");
        Assert.Equal(0, exomine.Run("run", "in", "-o", "out").ExitCode);
        Assert.True(File.Exists(exomine.At("out", "a.json")));
    }

    [Fact]
    public void Output_inside_the_input_folder_is_not_read_again()
    {
        exomine.Write("in/x.jsonl", """{"id":"a","text":"A."}""");
        exomine.Run("run", "in", "-o", "in/out");
        Assert.Equal(0, exomine.Run("run", "in", "-o", "in/out").ExitCode);
    }

    [Fact]
    public void An_output_that_cannot_be_written_stops_at_start()
    {
        exomine.Write("good.txt", Text);
        exomine.Write("file", "in the way");
        var (exit, _, error) = exomine.Run("run", "good.txt", "-o", "file/out");
        Assert.Equal(3, exit);
        Assert.Contains("file/out: cannot be written to", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_model_stops_at_start_and_is_named()
    {
        exomine.Write("good.txt", Text);
        Directory.CreateDirectory(exomine.At("models"));
        File.Copy(Path.Join(AppContext.BaseDirectory, "models", "processes.tsv"), exomine.At("models/processes.tsv"));
        var (exit, _, error) = exomine.Run("run", "good.txt", "-o", "out", "--models", "models");
        Assert.Equal(3, exit);
        Assert.Contains("abbreviations.tsv", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_and_quiet_says_nothing()
    {
        exomine.Write("good.txt", Text);
        Assert.Contains("papers     1", exomine.Run("run", "good.txt", "-o", "out").Out, StringComparison.Ordinal);
        var (_, output, error) = exomine.Run("run", "good.txt", "-o", "out", "--quiet");
        Assert.Equal(("", ""), (output, error));
        using var report = JsonDocument.Parse(exomine.Read("out", "run.json"));
        Assert.Equal(1, report.RootElement.GetProperty("counts").GetProperty("papers").GetInt32());
    }

    public void Dispose() => exomine.Dispose();
}

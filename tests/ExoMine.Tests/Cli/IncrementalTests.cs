using System.Text.Json;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A changed model or lexicon has only those stages done again that depend on it, and the bytes are those of a fresh run.</summary>
public sealed class IncrementalTests(IncrementalTests.FinishedRun finished) : IClassFixture<IncrementalTests.FinishedRun>, IDisposable
{
    private const int Papers = 6;
    private readonly CommandLine exomine = finished.Exomine.Copy();

    [Fact]
    public void A_changed_effect_model_and_threshold_parse_and_tag_nothing()
    {
        exomine.Write("models/effect/model.tsv", exomine.Read("models", "effect", "model.tsv").Replace("\nbias\t-", "\nbias\t-1", StringComparison.Ordinal));
        Change("models/effects/cues.tsv");
        Assert.Equal($"parsed 0, tagged 0, effects {Papers}", Run("--min-score", "0.99"));
        AssertAsFresh("--min-score", "0.99");
    }

    [Fact]
    public void A_changed_lexicon_parses_nothing()
    {
        exomine.Write("models/lexicons/stoplist.tsv", exomine.Read("models", "lexicons", "stoplist.tsv") + "zzz\t\tnot a gene\tany\n");
        Assert.Equal($"parsed 0, tagged {Papers}, effects {Papers}", Run());
        AssertAsFresh();
    }

    [Fact]
    public void What_only_atlases_and_exports_read_leaves_papers_as_they_are()
    {
        Run("--format", "indra");
        Change("models/atlas/assays.tsv");
        exomine.Write("models/processes.tsv", exomine.Read("models", "processes.tsv").Replace("\tossification", "\tossification (changed)", StringComparison.Ordinal));
        Assert.Equal("parsed 0, tagged 0, effects 0", Run("--format", "indra"));
        Assert.Contains("ossification (changed)", exomine.Read("out", "indra", "p0.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_added_to_a_file_of_many_leaves_those_before_it()
    {
        File.AppendAllText(exomine.At("in", "lines.jsonl"), """{"id":"c","text":"miR-29a promoted bone formation."}""" + "\n");
        Assert.Equal("parsed 0, tagged 1, effects 3", Run());
    }

    [Fact]
    public void A_paper_put_in_the_middle_of_a_file_of_many_leaves_all_others()
    {
        var lines = File.ReadAllLines(exomine.At("in", "lines.jsonl"));
        File.WriteAllLines(exomine.At("in", "lines.jsonl"), ["""{"id":"c","text":"miR-29a promoted bone formation."}""", .. lines[2..], .. lines[..2]]);
        Assert.Equal("parsed 0, tagged 1, effects 3", Run());
        AssertAsFresh();
    }

    [Fact]
    public void Lexicons_in_another_order_are_other_lexicons()
    {
        exomine.Write("a.tsv", "# type: pathway\nterm\tid\tname\tcase\nosteo road\ttest:A\tosteo road\tany\n");
        exomine.Write("b.tsv", "# type: pathway\nterm\tid\tname\tcase\nosteo road\ttest:B\tosteo road\tany\n");
        string[] orders = ["--lexicon", "a.tsv", "--lexicon", "b.tsv"];
        Run(orders);
        Assert.Equal("parsed 0, tagged 0, effects 0", Run(orders));
        Assert.Equal($"parsed 0, tagged {Papers}, effects {Papers}", Run("--lexicon", "b.tsv", "--lexicon", "a.tsv"));
    }

    [Fact]
    public void A_damaged_or_deleted_cache_costs_work_and_changes_nothing()
    {
        foreach (var path in Directory.GetFiles(exomine.At("out", ".exomine", "cache")))
        {
            var bytes = File.ReadAllBytes(path);
            if (Path.GetFileName(path) == "p1.mentions") bytes = bytes[..(bytes.Length / 2)];
            else bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(path, bytes);
        }
        Change("models/effects/cues.tsv");
        // One of the two papers of lines.jsonl is still whole.
        Assert.Equal($"parsed 1, tagged {Papers - 1}, effects {Papers}", Run());
        AssertAsFresh();
        Directory.Delete(exomine.At("out", ".exomine", "cache"), recursive: true);
        Assert.Equal("parsed 0, tagged 0, effects 0", Run());
    }

    [Fact]
    public void Force_uses_nothing_that_is_kept() => Assert.Equal($"parsed 1, tagged {Papers}, effects {Papers}", Run("--force"));

    public void Dispose() => exomine.Dispose();

    /// <summary>A line of comment more.</summary>
    private void Change(string file) => exomine.Write(file, "# changed\n" + exomine.Read(file.Split('/')));

    private string Run(params string[] options) => Worked(exomine, options);

    /// <summary>What the run had to do.</summary>
    private static string Worked(CommandLine exomine, params string[] options)
    {
        var (exit, _, error) = exomine.Run(["run", "in", "-o", "out", "--models", "models", .. options]);
        Assert.True(exit == 1, error);
        using var record = JsonDocument.Parse(exomine.Read("out", "run.json"));
        return string.Join(", ", record.RootElement.GetProperty("worked").EnumerateObject().Select(work => $"{work.Name} {work.Value}"));
    }

    private void AssertAsFresh(params string[] options)
    {
        exomine.Run(["run", "in", "-o", "fresh", "--models", "models", "--quiet", .. options]);
        var names = Outputs("fresh");
        Assert.Equal(7, names.Length);
        Assert.Equal(names, Outputs("out"));
        foreach (var name in names) Assert.Equal(exomine.Read("fresh", name), exomine.Read("out", name));
    }

    private string[] Outputs(string folder) =>
        [.. Directory.GetFiles(exomine.At(folder)).Select(path => Path.GetFileName(path)).Where(name => name != "run.json").Order(StringComparer.Ordinal)];

    /// <summary>A PDF, three texts and a file of two papers and a line that cannot be read, run with a copy of the models.</summary>
    public sealed class FinishedRun : IDisposable
    {
        public FinishedRun()
        {
            var shipped = Path.Combine(AppContext.BaseDirectory, "models");
            foreach (var path in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
                Exomine.Write(Path.Join("models", Path.GetRelativePath(shipped, path)), File.ReadAllBytes(path));
            Exomine.Write("in/article.pdf", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "corpus", "papers", "P03-macrophage-polarisation.pdf")));
            for (var i = 0; i < 3; i++) Exomine.Write($"in/p{i}.txt", $"Results\n\nIn OVX mice, exosomal miR-{i + 21}-5p promoted osteogenesis of BMSCs by targeting SMAD7 via the Wnt/β-catenin pathway.");
            Exomine.Write("in/lines.jsonl", """{"id":"a","text":"miR-31 inhibited osteogenesis."}""" + "\nnope\n" + """{"id":"b","text":"H19 promoted bone formation."}""" + "\n");
            Assert.Equal($"parsed 1, tagged {Papers}, effects {Papers}", Worked(Exomine));
        }

        public CommandLine Exomine { get; } = new();

        public void Dispose() => Exomine.Dispose();
    }
}

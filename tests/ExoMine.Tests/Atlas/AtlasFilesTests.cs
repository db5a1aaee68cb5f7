using ExoMine.Atlas;
using ExoMine.Formats.Json;
using ExoMine.Tests.Cli;
using ExoMine.Tests.Corpus;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class AtlasFilesTests
{
    [Fact]
    public void The_json_reads_back_to_the_same_atlas()
    {
        var json = AtlasJson.Write(AtlasOf.Gold);
        Assert.Equal(json, AtlasJson.Write(AtlasJson.Read(json, "atlas.json")));
    }

    [Fact]
    public void Rows_have_as_many_cells_as_their_header() =>
        Assert.All(
            new[] { AtlasTables.Claims(AtlasOf.Gold), AtlasTables.Contradictions(AtlasOf.Gold), AtlasTables.Doubts(AtlasOf.Gold), EvidenceTable.Rows(AtlasOf.Gold), AtlasTables.Regulators(AtlasOf.Gold), AtlasTables.Gaps(AtlasOf.Gold) },
            table => Assert.Single(table.Select(row => row.Split('\t').Length).Distinct()));

    [Theory]
    [InlineData(1, 0, 0.6667, 0.1581)]
    [InlineData(0, 0, 0.5, 0.025)]
    [InlineData(9, 0, 0.9091, 0.6915)]
    [InlineData(5, 5, 0.5, 0.2338)]
    public void Shares_of_few_papers_are_shrunk_and_have_wide_intervals(int papers, int against, double mean, double low)
    {
        var share = BetaPosterior.Of(papers, against);
        Assert.Equal(mean, share.Mean, 4);
        Assert.Equal(low, share.Quantile(0.025), 4);
    }

    [Fact]
    public void The_command_writes_the_same_files_twice()
    {
        using var program = new CommandLine();
        var first = program.Run("atlas", "--gold", CorpusFiles.Gold("train"), CorpusFiles.Gold("test"), "-o", "one");
        program.Run("atlas", "--gold", CorpusFiles.Gold("train"), CorpusFiles.Gold("test"), "-o", "two");
        Assert.Equal(0, first.ExitCode);
        foreach (var path in Directory.GetFiles(program.At("one")))
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(program.At("two", Path.GetFileName(path))));
    }

    [Fact]
    public void An_atlas_of_another_schema_version_is_refused()
    {
        var json = AtlasJson.Write(AtlasOf.Papers()).Replace($"\"schemaVersion\":{ClaimAtlas.CurrentSchemaVersion}", "\"schemaVersion\":1", StringComparison.Ordinal);
        Assert.Contains("has schema version 1", Assert.Throws<InvalidDataException>(() => AtlasJson.Read(json, "atlas.json")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_a_jsonl_is_a_paper()
    {
        using var program = new CommandLine();
        var writer = new PaperJsonWriter(new Producer("exomine", "0", new Dictionary<string, string>()));
        program.Write("out/abstracts.jsonl", string.Concat(new[] { "x#1", "x#2", "x#3" }.Select(id => writer.WriteLine(new SmallPaper(id).Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Promotes)) + "\n")));
        Assert.Equal(0, program.Run("atlas", "out", "-o", "atlas").ExitCode);
        var row = program.Read("atlas", "regulators.tsv").Split('\n').Skip(1).Select(line => line.Split('\t')).Single(cells => cells[0] == "miR-1");
        Assert.Equal("3", row[4]);
    }

    [Fact]
    public void The_diff_command_tells_and_tabulates_what_changed()
    {
        using var program = new CommandLine();
        program.Write("old/atlas.json", AtlasJson.Write(AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes))));
        program.Write("new/atlas.json", AtlasJson.Write(AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Promotes))));
        var (code, output, _) = program.Run("atlas", "diff", "old", "new", "--table", "changes.tsv");
        Assert.Equal(0, code);
        Assert.Contains("1 strengthened", output, StringComparison.Ordinal);
        Assert.Equal("strengthened\tmiR-1\tmirna:miR-1|promotes|osteogenesis||\t1\t2\t0\t0", program.Read("changes.tsv").Split('\n')[1]);
    }

    [Fact]
    public void A_folder_without_papers_is_wrong_use()
    {
        using var program = new CommandLine();
        program.Write("empty/notes.txt", "nothing");
        var (code, _, error) = program.Run("atlas", "empty", "-o", "atlas");
        Assert.Equal(2, code);
        Assert.Contains("nothing to read", error, StringComparison.Ordinal);
    }
}

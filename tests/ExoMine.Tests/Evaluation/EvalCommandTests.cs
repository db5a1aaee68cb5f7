using System.Text.Json;
using ExoMine.Tests.Cli;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public sealed class EvalCommandTests : IDisposable
{
    private const string Gold = """{"id":"P1#1","doc":"P1","text":"Exosomes promote bone formation.","covers":["vesicle"],"mentions":[{"type":"vesicle","start":0,"end":8,"text":"Exosomes"}],"effect":"promotes","agents":[]}""";

    private readonly CommandLine exomine = new();

    public void Dispose() => exomine.Dispose();

    [Fact]
    public void Scores_go_to_stdout_and_reports_to_their_folder()
    {
        exomine.Write("gold.jsonl", Gold + "\n");
        var (exit, output, error) = exomine.Run("eval", "gold.jsonl", "--report", "scores");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("## gold.jsonl", output, StringComparison.Ordinal);
        Assert.Equal(output, exomine.Read("scores", "report.md"));
        using var report = JsonDocument.Parse(exomine.Read("scores", "report.json"));
        Assert.Equal("gold.jsonl", report.RootElement.GetProperty("corpora")[0].GetProperty("name").GetString());
        Assert.StartsWith("# Errors", exomine.Read("scores", "errors.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_run_is_scored_and_units_it_does_not_print_are_listed()
    {
        exomine.Write("in/P1.txt", "Title\n\nExosomes pro-\nmote bone formation. More.");
        Assert.Equal(0, exomine.Run("run", "in", "-o", "out").ExitCode);
        exomine.Write("gold.jsonl", Gold + "\n" + """{"id":"P1#2","doc":"P1","text":"Not there.","covers":[],"effect":"none"}""" + "\n" + """{"id":"P2#1","doc":"P2","text":"No paper.","covers":[],"effect":"none"}""");
        var (exit, output, _) = exomine.Run("eval", "gold.jsonl", "--pred", "out", "--report", "scores");
        Assert.Equal(0, exit);
        Assert.Contains("2 units were not found", output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(exomine.Read("scores", "report.json"));
        Assert.Equal(["P1#2", "P2#1"], report.RootElement.GetProperty("corpora")[0].GetProperty("systems")[0]
            .GetProperty("unitsNotFound").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public void Several_files_are_scored_apart_and_together()
    {
        exomine.Write("gold/a.jsonl", Gold);
        exomine.Write("gold/b.jsonl", Gold);
        var (exit, output, _) = exomine.Run("eval", "gold", "--type", "vesicle", "--no-effects");
        Assert.Equal(0, exit);
        Assert.Equal(["## gold/a.jsonl", "## gold/b.jsonl", "## all files"], output.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
        Assert.DoesNotContain("macro", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.jsonl: there is no such file or folder", "missing.jsonl")]
    [InlineData("bad.jsonl:2: the text at 0–4 is \"Runx\", but the mention says \"RUNX\"", "bad.jsonl")]
    [InlineData("empty: there is no .jsonl file in this folder", "empty")]
    [InlineData("blank.jsonl: holds no units", "blank.jsonl")]
    [InlineData("bytes.jsonl: not UTF-8", "bytes.jsonl")]
    [InlineData("nowhere: there is no such folder", "gold.jsonl", "--pred", "nowhere")]
    [InlineData("other/x.json", "gold.jsonl", "--pred", "other")]
    [InlineData("--cross-validate takes a number from 2 to 100", "gold.jsonl", "--cross-validate", "1")]
    [InlineData("--with adds to what --cross-validate trains on", "gold.jsonl", "--with", "gold.jsonl")]
    [InlineData("cannot be cross-validated", "gold.jsonl", "--cross-validate", "5", "--pred", "other")]
    [InlineData("protein", "gold.jsonl", "--type", "protein")]
    public void Wrong_use_is_told_in_one_line(string message, params string[] arguments)
    {
        exomine.Write("gold.jsonl", Gold);
        exomine.Write("bad.jsonl", Gold + "\n" + """{"id":"x","text":"Runx2","mentions":[{"type":"gene","start":0,"end":4,"text":"RUNX"}]}""");
        exomine.Write("empty/readme.txt", "");
        exomine.Write("blank.jsonl", "\n\n");
        exomine.Write("bytes.jsonl", [0x7B, 0xFF]);
        exomine.Write("other/x.json", "[]");
        var (exit, output, error) = exomine.Run(["eval", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_folder_that_cannot_be_written_stops_the_start()
    {
        exomine.Write("gold.jsonl", Gold);
        exomine.Write("file", "");
        var (exit, _, error) = exomine.Run("eval", "gold.jsonl", "--report", "file");
        Assert.Equal(3, exit);
        Assert.StartsWith("error: file: cannot be written to", error, StringComparison.Ordinal);
    }
}

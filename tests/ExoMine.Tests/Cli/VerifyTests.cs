using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>exomine verify finds what was changed behind a run's back, and nothing in a run that was left alone.</summary>
public sealed class VerifyTests(VerifyTests.FinishedRun run) : IClassFixture<VerifyTests.FinishedRun>, IDisposable
{
    private readonly CommandLine exomine = run.CommandLine.Copy();

    [Fact]
    public void A_run_that_was_left_alone_is_in_order()
    {
        var (exit, lines, error) = exomine.Run("verify", "out", "--sample", "4");
        Assert.Equal("", error);
        Assert.Equal(0, exit);
        Assert.Contains("3 of 3 inputs done", lines, StringComparison.Ordinal);
        Assert.Contains("4 of 4 papers derived again", lines, StringComparison.Ordinal);
        Assert.Contains("7 of 7 files (bioc-xml, tsv)", lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "promotes", "inhibits", "a.json: holds other bytes than the run wrote")]
    [InlineData("a.json", "\"effect\":\"promotes\"", "\"effect\":\"improves\"", "unknown effect \"improves\"")]
    [InlineData("a.json", "\"text\":\"miR-21\"", "\"text\":\"miR-22\"", "says \"miR-22\", but the text at")]
    [InlineData("a.json", "\"pages\": []", "\"pages\": [],\n  \"rating\": 5", "a.json: is not as the schema says, near")]
    [InlineData("lines.jsonl", "\"negated\":false", "\"negated\":0", "lines.jsonl: is not annotated JSON of this program")]
    [InlineData("findings.tsv", "inhibits", "promotes", "findings.tsv: line ")]
    [InlineData("failures.tsv", "not_json", "no_json", "failures.tsv: does not list what failed")]
    [InlineData("bioc-xml/b.xml", "inhibited", "promoted", "bioc-xml/b.xml: says something else than the JSON")]
    [InlineData("tables/findings.tsv", "inhibits", "promotes", "tables/findings.tsv: says something else than the JSON")]
    [InlineData("run.json", "\"finished\": true", "\"finished\": false", "the run is not finished")]
    public void A_changed_output_is_found(string name, string old, string changed, string told)
    {
        Assert.Contains(old, exomine.Read("out", name), StringComparison.Ordinal);
        exomine.Write("out/" + name, exomine.Read("out", name).Replace(old, changed, StringComparison.Ordinal));
        var (exit, _, error) = exomine.Run("verify", "out", "--sample", "0");
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal(1, exit);
    }

    [Fact]
    public void Lost_files_are_found()
    {
        File.Delete(exomine.At("out", "a.json"));
        File.Delete(exomine.At("out", ".exomine", "done", "b.json"));
        var (exit, _, error) = exomine.Run("verify", "out", "--sample", "0");
        Assert.Contains("a.json: is gone", error, StringComparison.Ordinal);
        Assert.Contains("in/b.txt: is not done", error, StringComparison.Ordinal);
        Assert.Equal(1, exit);
    }

    [Fact]
    public void A_forgery_with_the_right_hashes_does_not_survive_a_new_derivation()
    {
        exomine.Run("run", "in", "-o", "out");
        var honest = exomine.Read("out", "b.json");
        var forged = honest.Replace("\"foundBy\":\"", "\"foundBy\":\"my-", StringComparison.Ordinal);
        Assert.NotEqual(honest, forged);
        exomine.Write("out/b.json", forged);
        exomine.Write("out/.exomine/done/b.json", exomine.Read("out", ".exomine", "done", "b.json").Replace(Hash(honest), Hash(forged), StringComparison.Ordinal));
        Assert.Equal(0, exomine.Run("verify", "out", "--sample", "0").ExitCode);
        var (exit, _, error) = exomine.Run("verify", "out", "--sample", "4");
        Assert.Contains("b.json: b comes out otherwise when it is derived again", error, StringComparison.Ordinal);
        Assert.Equal(1, exit);
    }

    [Fact]
    public void An_input_that_has_changed_since_is_told()
    {
        exomine.Write("in/a.txt", "Other.");
        Assert.Contains("in/a.txt: has changed since the run", exomine.Run("verify", "out", "--sample", "4").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_run_is_wrong_use() => Assert.Equal(2, exomine.Run("verify", "in").ExitCode);

    public void Dispose() => exomine.Dispose();

    public sealed class FinishedRun : IDisposable
    {
        public FinishedRun()
        {
            CommandLine.Write("in/a.txt", "Results\n\nExosomal miR-21 promoted osteogenesis by targeting SMAD7 in BMSCs.");
            CommandLine.Write("in/b.txt", "Exosomes inhibited osteogenic differentiation.");
            CommandLine.Write("in/lines.jsonl", "{\"id\":\"x#1\",\"text\":\"miR-31 inhibited osteogenesis of BMSCs.\"}\nnope\n{\"id\":\"x#2\",\"text\":\"Bone heals.\"}\n");
            CommandLine.Run("run", "in", "-o", "out", "--format", "tsv", "--format", "bioc-xml", "--min-score", "0.9");
        }

        public CommandLine CommandLine { get; } = new();

        public void Dispose() => CommandLine.Dispose();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using ExoMine.Cli.Run;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>Shards run apart and merged give what one run gives.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Theory]
    [InlineData("2/3", true)]
    [InlineData("0/3", false)]
    [InlineData("4/3", false)]
    [InlineData("x", false)]
    public void Shards_are_named_from_one(string text, bool known) => Assert.Equal(known, Shard.Parse(text) is not null);

    [Fact]
    public void Merged_shards_equal_the_single_run()
    {
        for (var i = 0; i < 8; i++) exomine.Write($"in/p{i}.txt", $"Exosomes {i} promote osteogenesis through miR-2{i}.");
        exomine.Write("in/lines.jsonl", "{\"id\":\"a\",\"text\":\"Exosomes inhibit osteogenesis.\"}\nnope\n");
        exomine.Run("run", "in", "gone.txt", "-o", "whole", "--format", "tsv", "--format", "bioc-json");
        foreach (var k in new[] { 1, 2, 3 }) exomine.Run("run", "in", "gone.txt", "-o", $"s{k}", "--shard", $"{k}/3");
        Assert.Equal(1, exomine.Run("merge", "s3", "s1", "s2", "-o", "merged", "--format", "tsv", "--format", "bioc-json").ExitCode);
        Assert.Equal(Outputs("whole"), Outputs("merged"));
        foreach (var name in Outputs("whole")) Assert.Equal(exomine.Read("whole", name), exomine.Read("merged", name));
        Assert.Equal("", exomine.Run("verify", "merged", "--sample", "9").Error);

        var (exit, _, error) = exomine.Run("merge", "s1", "s2", "-o", "part");
        Assert.Equal(2, exit);
        Assert.Contains("name all shards", error, StringComparison.Ordinal);
        Assert.Contains("9 of 9 done", exomine.Run("status", "merged").Out, StringComparison.Ordinal);
    }

    private string[] Outputs(string folder) =>
        [.. Directory.EnumerateFiles(exomine.At(folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(exomine.At(folder), path))
            .Where(name => name != "run.json" && !name.StartsWith(".exomine", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public void Dispose() => exomine.Dispose();
}

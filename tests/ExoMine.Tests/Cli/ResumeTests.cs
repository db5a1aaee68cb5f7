using System.Text.Json;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A run that was interrupted or repeated does only what is missing and ends as an undisturbed one.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly CommandLine exomine = new();

    public ResumeTests()
    {
        for (var i = 0; i < 6; i++) exomine.Write($"in/p{i}.txt", $"Exosomes {i} promote bone.");
        exomine.Write("in/lines.jsonl", "{\"id\":\"a\",\"text\":\"A.\"}\nnope\n");
        exomine.Run("run", "in", "-o", "whole");
        Run();
    }

    [Fact]
    public void A_second_run_does_nothing_and_leaves_the_same_bytes()
    {
        var before = File.GetLastWriteTimeUtc(exomine.At("out", "p0.json"));
        Assert.Equal(1, Run());
        Assert.Equal(7, DoneBefore());
        Assert.Equal(before, File.GetLastWriteTimeUtc(exomine.At("out", "p0.json")));
        AssertWhole();
    }

    [Fact]
    public void A_lost_and_a_damaged_output_are_made_again()
    {
        File.Delete(exomine.At("out", "p1.json"));
        File.WriteAllText(exomine.At("out", "p2.json"), "half");
        File.WriteAllText(exomine.At("out", ".exomine", "done", "p3.json"), "{");
        File.WriteAllText(exomine.At("out", ".exomine", "done", "p4.tsv"), "lost rows");
        exomine.Write("out/p5.json.part", "half");
        Run();
        Assert.Equal(3, DoneBefore());
        AssertWhole();
        Assert.False(File.Exists(exomine.At("out", "p5.json.part")));
    }

    [Fact]
    public void An_added_and_a_changed_paper_are_the_only_ones_read()
    {
        exomine.Write("in/new.txt", "New.");
        exomine.Write("in/p1.txt", "Changed.");
        Run();
        Assert.Equal(6, DoneBefore());
        Assert.Contains("Changed.", exomine.Read("out", "p1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Force_does_everything_and_retry_only_what_failed()
    {
        Run("--force");
        Assert.Equal(0, DoneBefore());
        Run("--retry-failed");
        Assert.Equal(6, DoneBefore());
    }

    [Fact]
    public void Earlier_failures_are_told_again()
    {
        Assert.Equal(1, Run());
        Assert.Contains("in/lines.jsonl#2\tnot_json", exomine.Read("out", "failures.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_into_one_folder_do_not_meet()
    {
        using var other = new FileStream(exomine.At("out", ".exomine", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var (exit, _, error) = exomine.Run("run", "in", "-o", "out");
        Assert.Equal(3, exit);
        Assert.Contains("another run is writing there", error, StringComparison.Ordinal);
    }

    public void Dispose() => exomine.Dispose();

    private int Run(params string[] options) => exomine.Run(["run", "in", "-o", "out", .. options]).ExitCode;

    private int DoneBefore()
    {
        using var report = JsonDocument.Parse(exomine.Read("out", "run.json"));
        return report.RootElement.GetProperty("doneBefore").GetInt32();
    }

    private void AssertWhole()
    {
        foreach (var path in Directory.GetFiles(exomine.At("whole")).Where(path => Path.GetFileName(path) != "run.json"))
            Assert.Equal(File.ReadAllText(path), exomine.Read("out", Path.GetFileName(path)));
    }
}

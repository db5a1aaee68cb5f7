using System.Diagnostics;
using Spectre.Console;

namespace ExoMine.Cli.Run;

/// <summary>Shows how a run gets on: a bar with rate and time left on a terminal, plain lines elsewhere, nothing when quiet.</summary>
internal sealed class RunProgress(IAnsiConsole console, bool quiet)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <param name="total">Inputs; their papers are counted as they come.</param>
    public void Watch(int total, IEnumerable<PaperOutcome> outcomes, Action<PaperOutcome> take)
    {
        if (quiet || !console.Profile.Capabilities.Interactive) WatchInLines(total, outcomes, take);
        else
            console.Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
                .Start(context => WatchInBar(context.AddTask("papers", maxValue: Math.Max(1, total)), outcomes, take));
    }

    private static void WatchInBar(ProgressTask bar, IEnumerable<PaperOutcome> outcomes, Action<PaperOutcome> take)
    {
        var time = Stopwatch.StartNew();
        var (papers, failed) = (0, 0);
        foreach (var outcome in outcomes)
        {
            take(outcome);
            if (outcome is AnnotatedPaper) papers++;
            if (outcome is FailedPaper) failed++;
            bar.Value = outcome.Input + 1;
            bar.Description = $"{papers} papers, {papers / time.Elapsed.TotalSeconds:0.0}/s, {failed} failed";
        }
    }

    private void WatchInLines(int total, IEnumerable<PaperOutcome> outcomes, Action<PaperOutcome> take)
    {
        var time = Stopwatch.StartNew();
        var lastLine = TimeSpan.Zero;
        var (papers, failed) = (0, 0);
        foreach (var outcome in outcomes)
        {
            take(outcome);
            if (outcome is AnnotatedPaper) papers++;
            if (outcome is FailedPaper) failed++;
            if (quiet || time.Elapsed - lastLine < BetweenLines) continue;
            lastLine = time.Elapsed;
            var done = outcome.Input + 1;
            var left = time.Elapsed / done * (total - done);
            console.WriteLine($"{done} of {total} files, {papers} papers, {papers / time.Elapsed.TotalSeconds:0.0}/s, {failed} failed, {left:hh\\:mm\\:ss} left");
        }
    }
}

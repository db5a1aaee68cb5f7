using Spectre.Console;

namespace ExoMine.Cli.Run;

/// <summary>Shows how a run gets on: a bar with rate and time left on a terminal, plain lines elsewhere, nothing when quiet.</summary>
/// <param name="clock">Null for the system's.</param>
internal sealed class RunProgress(IAnsiConsole console, bool quiet, TimeProvider? clock = null)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <param name="total">Inputs; their papers are counted as they come.</param>
    public void Watch(int total, IEnumerable<PaperOutcome> outcomes, Action<PaperOutcome> take)
    {
        if (quiet || !console.Profile.Capabilities.Interactive) WatchInLines(total, outcomes, take);
        else
            console.Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
                .Start(context => WatchInBar(context.AddTask("papers", maxValue: Math.Max(1, total)), outcomes, take));
    }

    private void WatchInBar(ProgressTask bar, IEnumerable<PaperOutcome> outcomes, Action<PaperOutcome> take)
    {
        var start = clock.GetTimestamp();
        var (papers, failed) = (0, 0);
        foreach (var outcome in outcomes)
        {
            take(outcome);
            if (outcome is AnnotatedPaper) papers++;
            if (outcome is FailedPaper) failed++;
            bar.Value = outcome.Input + 1;
            bar.Description = $"{papers} papers, {papers / clock.GetElapsedTime(start).TotalSeconds:0.0}/s, {failed} failed";
        }
    }

    private void WatchInLines(int total, IEnumerable<PaperOutcome> outcomes, Action<PaperOutcome> take)
    {
        var start = clock.GetTimestamp();
        var lastLine = TimeSpan.Zero;
        var (papers, failed) = (0, 0);
        foreach (var outcome in outcomes)
        {
            take(outcome);
            if (outcome is AnnotatedPaper) papers++;
            if (outcome is FailedPaper) failed++;
            if (quiet || clock.GetElapsedTime(start) is var time && time - lastLine < BetweenLines) continue;
            lastLine = time;
            var done = outcome.Input + 1;
            var left = time / done * (total - done);
            console.WriteLine($"{done} of {total} files, {papers} papers, {papers / time.TotalSeconds:0.0}/s, {failed} failed, {left:hh\\:mm\\:ss} left");
        }
    }
}

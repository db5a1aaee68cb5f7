using ExoMine.Cli.Run;
using Spectre.Console.Testing;
using Xunit;

namespace ExoMine.Tests.Cli;

public class RunProgressTests
{
    private static readonly PaperOutcome[] Outcomes =
    [
        new AnnotatedPaper(0, new PaperCounts(), [], null, []),
        new EndOfInput(0, null),
        new FailedPaper(1, new Failure("b.pdf", "damaged", "is damaged")),
        new EndOfInput(1, null),
    ];

    [Fact]
    public void A_log_gets_a_line_now_and_then_with_rate_failures_and_time_left()
    {
        using var console = new TestConsole();
        console.Profile.Width = 200;
        var taken = 0;
        new RunProgress(console, quiet: false, new Clock()).Watch(8, Outcomes, _ => taken++);
        Assert.Equal(4, taken);
        Assert.Equal(["1 of 8 files, 1 papers, 0.1/s, 0 failed, 00:01:24 left", "2 of 8 files, 1 papers, 0.0/s, 1 failed, 00:01:12 left"], console.Lines);
    }

    [Fact]
    public void A_terminal_gets_a_bar_with_rate_and_failures()
    {
        using var console = new TestConsole();
        console.Interactive();
        console.Profile.Width = 200;
        new RunProgress(console, quiet: false, new Clock()).Watch(2, Outcomes, _ => { });
        Assert.Contains("1 papers,", console.Output, StringComparison.Ordinal);
        Assert.Contains("1 failed", console.Output, StringComparison.Ordinal);
        Assert.Contains("100%", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_nothing()
    {
        using var console = new TestConsole();
        new RunProgress(console, quiet: true, new Clock()).Watch(8, Outcomes, _ => { });
        Assert.Equal("", console.Output);
    }

    /// <summary>Every look at it is six seconds later.</summary>
    private sealed class Clock : TimeProvider
    {
        private int looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => 6 * looks++;
    }
}

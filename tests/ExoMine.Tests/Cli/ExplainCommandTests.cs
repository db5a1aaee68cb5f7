using Xunit;

namespace ExoMine.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Fact]
    public void The_reason_shows_marks_label_agent_and_chain()
    {
        var (exit, output, _) = exomine.Run("explain", "miR-31a-5p antagomir improved bone healing in aged rats.");
        Assert.Equal(0, exit);
        Assert.Contains("{miR-31a-5p|miRNA} antagomir {improved|+} {bone healing|osteogenesis}", output, StringComparison.Ordinal);
        Assert.Contains("promotes, probability", output, StringComparison.Ordinal);
        Assert.Contains("miR-31a-5p (miRNA) = −, for antagomir (−) was seen to do +", output, StringComparison.Ordinal);
        Assert.Contains("improved (+) → bone healing = +, asserted", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_names_whom_it_clears()
    {
        var (exit, output, _) = exomine.Run("explain", "miR-26a had no effect on mineralization.");
        Assert.Equal(0, exit);
        Assert.Contains("denied   miR-26a: any effect, probability 0.", output, StringComparison.Ordinal);
    }

    public void Dispose() => exomine.Dispose();
}

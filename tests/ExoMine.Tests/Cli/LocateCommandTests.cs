using Xunit;

namespace ExoMine.Tests.Cli;

public sealed class LocateCommandTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Fact]
    public void A_sentence_of_a_pdf_has_a_page_and_boxes_inside_it()
    {
        var pdf = Path.Combine(AppContext.BaseDirectory, "corpus", "papers", "P03-macrophage-polarisation.pdf");
        exomine.Run("run", pdf, "-o", "out");
        var (exit, output, _) = exomine.Run("locate", "out/P03-macrophage-polarisation.json", "s5");
        Assert.Equal(0, exit);
        Assert.Matches(@"page 1  \[\d+(\.\d+)?, \d+(\.\d+)?, \d+(\.\d+)?, \d+(\.\d+)?\]", output);
    }

    [Fact]
    public void Text_without_pages_and_unknown_ids_are_said_so()
    {
        exomine.Write("a.txt", "Exosomes promote osteogenesis.");
        exomine.Run("run", "a.txt", "-o", "out");
        Assert.Contains("only papers read from PDF", exomine.Run("locate", "out/a.json", "s1").Error, StringComparison.Ordinal);
        var (exit, _, error) = exomine.Run("locate", "out/a.json", "f99");
        Assert.Equal(2, exit);
        Assert.Contains("no finding or sentence f99", error, StringComparison.Ordinal);
    }

    public void Dispose() => exomine.Dispose();
}

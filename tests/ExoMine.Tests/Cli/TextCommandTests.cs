using ExoMine.Tests.Pdf;
using Xunit;

namespace ExoMine.Tests.Cli;

public sealed class TextCommandTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Fact]
    public void The_text_alone_is_written_and_what_gives_none_is_listed()
    {
        using var pdf = new SamplePdf();
        exomine.Write("in/a.pdf", pdf.Text("Exosomes build bone.", 60, 100).Bytes());
        exomine.Write("in/b.pdf", "not a pdf at all");

        Assert.Equal(1, exomine.Run("text", "in", "-o", "out").ExitCode);

        Assert.Equal("Exosomes build bone.", exomine.Read("out", "a.txt"));
        Assert.Contains("b.pdf\tnot_a_pdf\t", exomine.Read("out", "failures.tsv"), StringComparison.Ordinal);
    }

    public void Dispose() => exomine.Dispose();
}

using System.Text;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A PDF that breaks the parser costs itself alone.</summary>
public sealed class PdfIsolationTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Theory]
    [InlineData("random.pdf", "not a pdf at all", "not_a_pdf")]
    [InlineData("empty.pdf", "", "empty_file")]
    public void Files_that_are_no_pdf_are_said_so(string name, string content, string code)
    {
        exomine.Write(name, content);
        Assert.Equal(1, exomine.Run("run", name, "-o", "out").ExitCode);
        Assert.Contains($"{name}\t{code}\t", exomine.Read("out", "failures.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_overflows_the_stack_is_reported_and_the_others_go_on()
    {
        exomine.Write("a.txt", "Bone heals.");
        exomine.Write("deep.pdf", Deep(levels: 5_000_000));
        exomine.Write("z.txt", "Bone heals.");
        Assert.Equal(1, exomine.Run("run", "a.txt", "deep.pdf", "z.txt", "-o", "out", "--jobs", "1").ExitCode);
        var failure = Assert.Single(File.ReadAllLines(exomine.At("out", "failures.tsv")).Skip(1));
        Assert.StartsWith("deep.pdf\t", failure, StringComparison.Ordinal);
        Assert.True(File.Exists(exomine.At("out", "a.json")));
        Assert.True(File.Exists(exomine.At("out", "z.json")));
    }

    [Fact]
    public void A_pdf_without_text_is_written_with_a_warning()
    {
        exomine.Write("scan.pdf", "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids [3 0 R]>> endobj\n"
            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox [0 0 595 842]>> endobj\ntrailer <</Root 1 0 R/Size 4>>\n%%EOF\n");
        Assert.Equal(0, exomine.Run("run", "scan.pdf", "-o", "out").ExitCode);
        var json = exomine.Read("out", "scan.json");
        Assert.Contains("\"text\": \"\"", json, StringComparison.Ordinal);
        Assert.Matches("\"code\":\"(looks_scanned|no_text)\"", json);
    }

    /// <summary>A page tree with an array nested so often that a recursive parser cannot return.</summary>
    private static string Deep(int levels)
    {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids ");
        pdf.Append('[', levels).Append(']', levels);
        return pdf.Append(">> endobj\ntrailer <</Root 1 0 R/Size 3>>\n%%EOF\n").ToString();
    }

    public void Dispose() => exomine.Dispose();
}

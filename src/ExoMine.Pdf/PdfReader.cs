using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Structure;

namespace ExoMine.Pdf;

/// <summary>Reads one PDF file into a paper.</summary>
public sealed class PdfReader(PdfOptions? usual = null)
{
    /// <param name="options">For this file instead of the usual ones.</param>
    /// <exception cref="UnreadablePdfException">The file gives no pages.</exception>
    public Paper Read(string path, string id, PdfOptions? options = null)
    {
        var warnings = new List<Warning>();
        var pages = GlyphSource.Read(path, options ?? usual ?? PdfOptions.Default, warnings, out var title);
        return PaperBuilder.Build(id, pages, title, warnings);
    }
}

using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Quality;

/// <summary>Says when a file is pictures of pages: no text, or text hidden under pictures by a recognition program.</summary>
internal static class ScanDetector
{
    /// <summary>Share of a page that a picture must cover.</summary>
    private const float Covered = 0.6f;

    public static Warning? Judge(IReadOnlyList<GlyphPage> pages)
    {
        var glyphs = pages.Sum(p => p.Glyphs.Count(g => !g.IsSpace));
        var pictures = pages.Count(IsPicture);
        if (pages.Count == 0) return null;
        if (glyphs < 20 * pages.Count && pictures * 2 >= pages.Count)
            return new Warning("looks_scanned", "The pages are pictures without text, as scanners make them. Recognise the text first, for instance with OCRmyPDF.");
        if (glyphs == 0) return new Warning("no_text", "The file holds no text. If it shows some, recognise it first, for instance with OCRmyPDF.");
        var hidden = pages.Sum(p => p.Glyphs.Count(g => g.Has(GlyphMarks.Invisible)));
        return hidden * 2 > glyphs
            ? new Warning("recognised_text", "The text was recognised from pictures (OCR) and may hold errors.")
            : null;
    }

    private static bool IsPicture(GlyphPage page)
    {
        foreach (var picture in page.Pictures)
            if (picture.Width * picture.Height > Covered * page.Width * page.Height) return true;
        return false;
    }
}

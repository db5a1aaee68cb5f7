using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Opens a file with PdfPig and takes its pages one by one, so that a bad one costs itself alone.</summary>
internal static class GlyphSource
{
    public static List<GlyphPage> Read(string path, PdfOptions options, List<Warning> warnings, out string? title)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0) throw new UnreadablePdfException("empty_file", "The file is empty.");
        using var document = Open(bytes, options);
        title = document.Information?.Title;
        document.AddPageFactory<GlyphPage, GlyphPageFactory>();
        var pages = new List<GlyphPage>(document.NumberOfPages);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            try
            {
                pages.Add(document.GetPage<GlyphPage>(number));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                pages.Add(new GlyphPage(number, 612, 792));
                warnings.Add(new Warning("bad_page", $"Page {number} could not be read: {e.Message}", number));
            }
        }

        return pages;
    }

    private static PdfDocument Open(byte[] bytes, PdfOptions options)
    {
        try
        {
            var parsing = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, Passwords = options.Password is { } password ? [password, ""] : [""] };
            return PdfDocument.Open(bytes, parsing);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw options.Password is null
                ? new UnreadablePdfException("encrypted", "The file is encrypted and needs a password (--password).", e)
                : new UnreadablePdfException("wrong_password", "The file is encrypted and the password does not open it.", e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0
                ? new UnreadablePdfException("not_a_pdf", "The file does not begin like a PDF.", e)
                : new UnreadablePdfException("damaged", $"The file is damaged: {e.Message}", e);
        }
    }
}

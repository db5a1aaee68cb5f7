using ExoMine.Pdf.Repair;
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
        try
        {
            var problems = new List<Warning>();
            var pages = Pages(bytes, options, problems, out title);
            if (pages.Exists(p => p.Glyphs.Count > 0) || problems.Count == 0 || Repaired(bytes, options, warnings, out title) is not { } better)
            {
                warnings.AddRange(problems);
                return pages;
            }

            return better;
        }
        catch (UnreadablePdfException e) when (e.Code is "damaged" or "not_a_pdf")
        {
            if (Repaired(bytes, options, warnings, out title) is not { } pages) throw;
            return pages;
        }
    }

    /// <summary>What a new cross-reference table brings back; null where that is nothing.</summary>
    private static List<GlyphPage>? Repaired(byte[] bytes, PdfOptions options, List<Warning> warnings, out string? title)
    {
        title = null;
        if (FileRebuilder.Rebuild(bytes) is not { } rebuilt) return null;
        var problems = new List<Warning>();
        try
        {
            var pages = Pages(rebuilt, options, problems, out title);
            if (!pages.Exists(p => p.Glyphs.Count > 0)) return null;
            warnings.Add(new Warning("repaired", "The file is damaged; its table of objects was rebuilt, and parts may be missing."));
            warnings.AddRange(problems);
            return pages;
        }
        catch (UnreadablePdfException)
        {
            return null;
        }
    }

    private static List<GlyphPage> Pages(byte[] bytes, PdfOptions options, List<Warning> problems, out string? title)
    {
        using var document = Open(bytes, options);
        title = document.Information?.Title;
        document.AddPageFactory<GlyphPage, GlyphPageFactory>();
        var pages = new List<GlyphPage>(Math.Min(document.NumberOfPages, 10_000));
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            try
            {
                pages.Add(document.GetPage<GlyphPage>(number));
            }
            catch (Exception e) when (e is not OutOfMemoryException and not UnreadablePdfException)
            {
                pages.Add(new GlyphPage(number, 612, 792));
                problems.Add(new Warning("bad_page", $"Page {number} could not be read: {FirstLine(e)}", number));
            }
        }

        return pages;
    }

    private static PdfDocument Open(byte[] bytes, PdfOptions options)
    {
        try
        {
            List<string> passwords = options.Password is { } password ? [password, ""] : [""];
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, FilterProvider = BoundedFilters.Instance, Passwords = passwords });
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw options.Password is null
                ? new UnreadablePdfException("encrypted", "The file is encrypted and needs a password (--password).", e)
                : new UnreadablePdfException("wrong_password", "The file is encrypted and the password does not open it.", e);
        }
        catch (Exception e) when (e is not OutOfMemoryException and not UnreadablePdfException)
        {
            throw bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0
                ? new UnreadablePdfException("not_a_pdf", "The file does not begin like a PDF.", e)
                : new UnreadablePdfException("damaged", $"The file is damaged: {FirstLine(e)}", e);
        }
    }

    private static string FirstLine(Exception e)
    {
        var line = e.Message.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        if (end >= 0) line = line[..end];
        return line.Length > 160 ? string.Concat(line[..160], "…") : line.ToString();
    }
}

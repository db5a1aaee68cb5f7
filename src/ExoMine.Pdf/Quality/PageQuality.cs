using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Layout;

namespace ExoMine.Pdf.Quality;

/// <summary>Judges how far a page's text can be trusted: characters without a meaning, words too long or too short to be words, drawing that failed.</summary>
internal static class PageQuality
{
    /// <summary>Below this a page is reported.</summary>
    public const double Bad = 0.8;

    /// <summary>0 to 1; null for a page without text.</summary>
    public static double? Of(PageLines page, GlyphPage drawn)
    {
        int letters = 0, lost = 0, words = 0, odd = 0, word = 0;
        foreach (var line in page.Lines)
        {
            foreach (var c in line.Text)
            {
                if (c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and < '\u00A0')) lost++;
                if (char.IsLetter(c))
                {
                    letters++;
                    word++;
                    continue;
                }

                Close();
            }

            Close();
        }

        if (letters + lost == 0) return null;
        var unread = (double)lost / (letters + lost);
        var strange = words == 0 ? 0 : (double)odd / words;
        var failed = drawn.BadOperations == 0 ? 0 : Math.Min(0.5, drawn.BadOperations / 20.0);
        return Math.Round(Math.Clamp(1 - (3 * unread) - (2 * strange) - failed, 0, 1), 3);

        void Close()
        {
            if (word > 0) words++;
            if (word > 28) odd++;
            word = 0;
        }
    }
}

using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Layout;
using ExoMine.Segmentation;

namespace ExoMine.Pdf.Quality;

/// <summary>Judges how far a page's text can be trusted: characters without a meaning, words that are none, lines that stand against their order, drawing that failed.</summary>
internal static class PageQuality
{
    /// <summary>Below this a page is reported.</summary>
    public const double Bad = 0.8;

    private const double OrderCost = 0.5;

    /// <summary>Of a page whose fonts name none of their characters: the codes are mostly letters, but nobody says so.</summary>
    private const double GuessedCost = 0.2;

    /// <summary>Of a page whose order was made from the places.</summary>
    private const double RebuiltCost = 0.1;

    /// <summary>Takes off what glued, split and wrongly joined words cost.</summary>
    public static List<double?> Weigh(List<double?> pages, Paper paper)
    {
        var words = new int[pages.Count];
        var doubtful = new int[pages.Count];
        var places = WordDoubts.Find(paper.Text, paper.Lines);
        var next = 0;
        foreach (var line in paper.Lines)
        {
            words[line.Page - 1] += 1 + line.Span.AsSpan(paper.Text).Count(' ');
            for (; next < places.Count && places[next] < line.Span.End; next++) doubtful[line.Page - 1]++;
        }

        return [.. pages.Select((quality, i) => quality is null || words[i] == 0 ? quality : Math.Round(Math.Max(0, quality.Value - ((double)doubtful[i] / words[i])), 3))];
    }

    /// <summary>0 to 1; null for a page without text.</summary>
    public static double? Of(PageLines page, GlyphPage drawn)
    {
        int letters = 0, lost = 0, words = 0, odd = 0, word = 0;
        var guessed = 0f;
        foreach (var line in page.Lines)
        {
            guessed += line.Look.Unmapped * line.Text.Length;
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
        var disorder = (OrderCost * page.OrderDoubt) + (page.IsRebuilt ? RebuiltCost : 0);
        var unsure = GuessedCost * Math.Min(1, guessed / (letters + lost));
        return Math.Round(Math.Clamp(1 - (3 * unread) - unsure - (2 * strange) - failed - disorder, 0, 1), 3);

        void Close()
        {
            if (word > 0) words++;
            if (word > 28) odd++;
            word = 0;
        }
    }
}

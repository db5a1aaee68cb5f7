namespace ExoMine.Segmentation;

/// <summary>How far a sentence of a printed page can be trusted: characters without a meaning, glued, split or wrongly joined words, lines out of order, and its page's own quality.</summary>
internal static class SentenceQuality
{
    /// <summary>In letters; longer runs are words that lost their spaces.</summary>
    private const int LongestWord = 28;

    /// <summary>For each doubtful word.</summary>
    private const double DoubtCost = 0.15;

    /// <param name="first">Index of the first of the paper's lines that may touch the sentence; moved on for the next sentence.</param>
    /// <param name="doubts">Where doubtful words begin, in order.</param>
    /// <returns>0 to 1; null where no printed line is known.</returns>
    public static double? Of(Paper paper, TextSpan sentence, IReadOnlyList<int> doubts, ref int first)
    {
        while (first < paper.Lines.Count && paper.Lines[first].Span.End <= sentence.Start) first++;
        int lines = 0, jumps = 0;
        var page = 1.0;
        for (var i = first; i < paper.Lines.Count && paper.Lines[i].Span.Start < sentence.End; i++)
        {
            var line = paper.Lines[i];
            lines++;
            if (line.Page <= paper.Pages.Count) page = Math.Min(page, paper.Pages[line.Page - 1].Quality ?? 1);
            if (i > first && IsOutOfOrder(paper.Lines[i - 1], line)) jumps++;
        }

        if (lines == 0) return null;
        var text = OfText(sentence.AsSpan(paper.Text)) * (1 - Math.Min(0.5, DoubtCost * doubts.Count(sentence.Contains)));
        return Math.Round(text * (1 - (0.4 * jumps / lines)) * (0.5 + (0.5 * page)), 3);
    }

    /// <summary>1 for clean text; one unknown character in ten letters, or every second word glued, leaves nothing.</summary>
    internal static double OfText(ReadOnlySpan<char> text)
    {
        int letters = 0, lost = 0, words = 0, glued = 0, run = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and < '\u00A0')) lost++;
            if (char.IsLetter(c))
            {
                letters++;
                run++;
                continue;
            }

            if (run > 0) words++;
            if (run > LongestWord) glued++;
            run = 0;
        }

        var unknown = letters + lost == 0 ? 0 : (double)lost / (letters + lost);
        return Math.Clamp(1 - (10 * unknown) - (words == 0 ? 0 : 2.0 * glued / words), 0, 1);
    }

    /// <summary>A line that goes on above the one before it in the same column of the same page.</summary>
    private static bool IsOutOfOrder(TextLine before, TextLine line)
    {
        if (line.Page < before.Page) return true;
        if (line.Page > before.Page || line.Box.Y1 > before.Box.Y0) return false;
        var shared = Math.Min(line.Box.X1, before.Box.X1) - Math.Max(line.Box.X0, before.Box.X0);
        return shared > 0.5 * Math.Min(line.Box.X1 - line.Box.X0, before.Box.X1 - before.Box.X0);
    }
}

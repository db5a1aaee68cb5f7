namespace ExoMine.Pdf.Layout;

/// <summary>Looks for signs that the order of drawing is not the order of reading.</summary>
internal static class StreamOrder
{
    /// <summary>Characters from which a line can be running text rather than a cell or label.</summary>
    private const int ProseLength = 20;

    /// <summary>Characters on both sides of a gap that may part two columns; numbers of lists have fewer.</summary>
    private const int ColumnLength = 14;

    /// <summary>In em.</summary>
    private const float WideGap = 0.9f;

    /// <summary>Lines of text that a page needs before it is judged.</summary>
    private const int FewLines = 8;

    /// <summary>Share of the page's lines that stand against their order, 0 to 1: not followed by the line below them, cut off from their row's next word, or drawn across a gutter.</summary>
    public static float Doubt(IReadOnlyList<Line> lines)
    {
        if (lines.Count < FewLines) return 0;
        return Math.Max(Math.Max(Forsaken(lines), BrokenRows(lines)), Straddling(lines));
    }

    /// <summary>Share of line ends that contradict the next line's beginning: a closed sentence that goes on, a cut word that does not. 1 where there are too few to say.</summary>
    public static float Contradictions(IReadOnlyList<Line> lines)
    {
        int count = 0, judged = 0;
        Line? before = null;
        foreach (var line in lines)
        {
            if (!IsProse(line)) continue;
            if (before is not null)
            {
                judged++;
                var end = before.Text.AsSpan().TrimEnd()[^1];
                var lower = SentenceEnd.StartsLower(line.Text);
                if (end is '.' or '?' or '!' ? lower : end is '-' or '‐' && char.IsLetter(before.Text[^2]) && !lower && !char.IsDigit(line.Text[0])) count++;
            }

            before = line;
        }

        return judged < FewLines ? 1 : (float)count / judged;
    }

    /// <summary>Words of four letters and more: pieces put together make more of them, texts printed over each other fewer.</summary>
    public static int Words(IReadOnlyList<Line> lines)
    {
        var words = 0;
        foreach (var line in lines)
        {
            var letters = 0;
            foreach (var c in line.Text)
            {
                letters = char.IsLetter(c) ? letters + 1 : 0;
                if (letters == 4) words++;
            }
        }

        return words;
    }

    /// <summary>Lines of running text that have a next line of their own column right below them and are not followed by it.</summary>
    private static float Forsaken(IReadOnlyList<Line> lines)
    {
        var prose = lines.Where(IsProse).ToArray();
        if (prose.Length < FewLines) return 0;
        var downwards = prose.OrderBy(l => l.V).ToArray();
        var followers = new Dictionary<Line, Line>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i + 1 < prose.Length; i++) followers[prose[i]] = prose[i + 1];
        int judged = 0, forsaken = 0;
        for (var i = 0; i < downwards.Length; i++)
        {
            if (Below(downwards, i) is not { } next) continue;
            judged++;
            if (!followers.TryGetValue(downwards[i], out var follower) || follower != next) forsaken += downwards[i].Text.Length;
        }

        // Against all the page's text: the cells of a table are drawn in rows with good reason.
        return judged < FewLines ? 0 : (float)forsaken / lines.Sum(l => l.Text.Length);
    }

    private static Line? Below(Line[] downwards, int at)
    {
        var line = downwards[at];
        for (var i = at + 1; i < downwards.Length && downwards[i].V < line.V + (1.8f * line.Size); i++)
            if (downwards[i].V > line.V + (0.6f * line.Size) && Math.Abs(downwards[i].Size - line.Size) < 0.09f * line.Size && downwards[i].SharedWidth(line) > 0.5f)
                return downwards[i];
        return null;
    }

    /// <summary>Pieces that belong on one line by their place and were not drawn one after the other.</summary>
    private static float BrokenRows(IReadOnlyList<Line> lines)
    {
        var sorted = lines.OrderBy(l => MathF.Round(l.V * 2)).ThenBy(l => l.U0).ToArray();
        var broken = 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            var (left, right) = (sorted[i - 1], sorted[i]);
            var gap = (right.U0 - left.U1) / right.Size;
            if (Math.Abs(left.V - right.V) <= 0.5f && Math.Abs(left.Size - right.Size) < 0.09f * left.Size && gap is > -0.2f and < 0.6f && right.Order != left.Order + 1) broken++;
        }

        return (float)broken / lines.Count;
    }

    /// <summary>Long lines with a wide gap at one and the same place.</summary>
    private static float Straddling(IReadOnlyList<Line> lines)
    {
        Dictionary<int, int>? places = null;
        var prose = 0;
        foreach (var line in lines)
        {
            if (!IsProse(line)) continue;
            prose++;
            for (var i = ColumnLength; i + ColumnLength < line.Text.Length; i++)
            {
                if (line.Text[i] != ' ' || line.Edges[i + 1] - line.Edges[i] < WideGap * line.Size) continue;
                var place = (int)((line.Edges[i] + line.Edges[i + 1]) / 20);
                places ??= [];
                places[place] = places.GetValueOrDefault(place) + 1;
            }
        }

        if (places is null || prose < FewLines) return 0;
        return (float)places.Max(p => p.Value + places.GetValueOrDefault(p.Key + 1)) / prose;
    }

    private static bool IsProse(Line line)
    {
        if (line.Text.Length < ProseLength) return false;
        var letters = 0;
        foreach (var c in line.Text)
            if (char.IsLetter(c)) letters++;
        return letters * 10 > line.Text.Length * 6;
    }
}

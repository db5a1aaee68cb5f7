namespace ExoMine.Pdf.Layout;

/// <summary>Removes the numbers that manuscripts print beside every line, or every fifth.</summary>
internal static class LineNumbers
{
    /// <summary>On a page, for the page to count as numbered.</summary>
    private const int FewNumbers = 5;

    /// <summary>Share of the numbers that must follow each other evenly.</summary>
    private const float Even = 0.9f;

    /// <summary>In em: between a number and its line.</summary>
    private const float Gap = 0.8f;

    /// <summary>Of the lines beside each other: lists number only where items begin.</summary>
    private const float Covered = 0.75f;

    public static void Remove(IReadOnlyList<PageLines> pages)
    {
        foreach (var page in pages)
        {
            if (Numbers(page) is not { Count: >= FewNumbers } numbers || !AreEven(numbers)) continue;
            foreach (var number in numbers) Strip(page.Lines, number);
        }
    }

    /// <summary>Whole numbers at the left edge, from the top down: a line of their own or the beginning of one.</summary>
    private static List<Number> Numbers(PageLines page)
    {
        var found = new List<Number>();
        if (page.Lines.Count == 0) return found;
        foreach (var line in page.Lines)
        {
            var digits = 0;
            while (digits < line.Text.Length && digits < 5 && char.IsAsciiDigit(line.Text[digits])) digits++;
            if (digits is 0 or 5) continue;
            var alone = digits == line.Text.Length;
            if (!alone && (line.Text[digits] != ' ' || line.Edges[digits + 1] - line.Edges[digits] < Gap * line.Size)) continue;
            found.Add(new Number(line, int.Parse(line.Text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture), digits, line.Edges[digits]));
        }

        // Numbers are flush right, or left where they have as many digits: all end near one place, left of the text.
        if (found.Count == 0) return found;
        var edge = found.GroupBy(n => MathF.Round(n.Right / 2)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key * 2;
        found.RemoveAll(n => Math.Abs(n.Right - edge) > 1.2f * n.Line.Size);
        found.Sort((a, b) => a.Line.V.CompareTo(b.Line.V));
        var text = page.Lines.Where(l => !found.Exists(n => n.Line == l && n.IsAlone)).ToList();
        return text.Exists(l => !found.Exists(n => n.Line == l) && l.Text.Length > 30 && l.U0 < edge - l.Size) ? [] : Counts(found, text);
    }

    /// <summary>The numbers where they are beside nearly all lines, or evenly beside every fifth.</summary>
    private static List<Number> Counts(List<Number> numbers, List<Line> text)
    {
        var rows = text.Where(l => l.Text.Length > 20).Select(l => (int)MathF.Round(l.V / 3)).Distinct().Count();
        var step = numbers.Count > 1 ? numbers[1].Value - numbers[0].Value : 0;
        return step is 1 or 5 or 10 && numbers.Count * step >= Covered * rows && (step > 1 || numbers.Count >= 3 * FewNumbers) ? numbers : [];
    }

    private static bool AreEven(List<Number> numbers)
    {
        var step = numbers[1].Value - numbers[0].Value;
        var even = 0;
        for (var i = 1; i < numbers.Count; i++)
            if (numbers[i].Value - numbers[i - 1].Value == step) even++;
        return even >= Even * (numbers.Count - 1);
    }

    private static void Strip(List<Line> lines, Number number)
    {
        var at = lines.IndexOf(number.Line);
        if (number.IsAlone)
        {
            lines.RemoveAt(at);
            return;
        }

        number.Line.Text = number.Line.Text[(number.Digits + 1)..];
        number.Line.Edges = number.Line.Edges[(number.Digits + 1)..];
    }

    private sealed record Number(Line Line, int Value, int Digits, float Right)
    {
        public bool IsAlone { get; } = Line.Text.Length == Digits;
    }
}

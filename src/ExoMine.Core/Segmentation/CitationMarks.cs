namespace ExoMine.Segmentation;

/// <summary>Citation marks at a sentence's end: "[12]", "[3,4–7]", superscript "¹²,¹³", and flattened "healing.12 The".</summary>
internal static class CitationMarks
{
    private const int LongestMark = 60;

    /// <summary>The position behind the marks that begin at <paramref name="from"/> (a space before a bracket allowed); from itself if none do.</summary>
    public static int EndOf(string text, int from, int end)
    {
        var position = from;
        while (position < end && IsSuperscript(text[position])) position++;
        if (position > from && position < end && text[position] == ',') return from;
        if (position > from) return position;
        if (IsFlattened(text, from, end, out var flattened)) return flattened;
        var open = from;
        while (open < end && text[open] == ' ') open++;
        return open < end && text[open] == '[' && BracketEnd(text, open, end) is var close and > 0 ? close : from;
    }

    /// <summary>True where a bracketed or superscript citation ends just before <paramref name="position"/>.</summary>
    public static bool EndsAt(string text, int position)
    {
        if (IsSuperscript(text[position - 1])) return true;
        if (text[position - 1] != ']') return false;
        var open = text.LastIndexOf('[', position - 1, Math.Min(position, LongestMark));
        return open >= 0 && BracketEnd(text, open, position) == position;
    }

    private static int BracketEnd(string text, int open, int end)
    {
        for (var i = open + 1; i < end && i - open < LongestMark; i++)
        {
            if (text[i] == ']') return i > open + 1 ? i + 1 : -1;
            if (!char.IsAsciiDigit(text[i]) && text[i] is not (',' or '-' or '–' or '−' or ' ' or ';')) return -1;
        }
        return -1;
    }

    private static bool IsFlattened(string text, int from, int end, out int after)
    {
        after = from;
        if (from < 2 || text[from - 1] != '.' || !(char.IsAsciiLetterLower(text[from - 2]) || text[from - 2] == ')')) return false;
        while (after < end && (char.IsAsciiDigit(text[after]) || (text[after] is ',' or '-' or '–' && after > from))) after++;
        return after > from && after - from < 12 && after < end && char.IsWhiteSpace(text[after]);
    }

    private static bool IsSuperscript(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹') or '⁻' or ',' or '–';
}

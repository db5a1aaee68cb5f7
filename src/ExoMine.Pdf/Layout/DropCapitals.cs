namespace ExoMine.Pdf.Layout;

/// <summary>Puts a large first letter that hangs over several lines back before its word.</summary>
internal static class DropCapitals
{
    /// <summary>Of the size of the text beside it.</summary>
    private const float Large = 1.8f;

    public static void Join(PageLines page)
    {
        var lines = page.Lines;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var capital = lines[i];
            if (capital.Text.Length != 1 || !char.IsUpper(capital.Text[0])) continue;
            if (lines.Find(l => StandsBeside(l, capital)) is not { } first) continue;
            var apart = IsWordAlone(capital.Text[0], first.Text, lines);
            first.Text = string.Concat(capital.Text, apart ? " " : "", first.Text);
            first.Edges = apart ? [capital.U0, capital.U1, .. first.Edges] : [capital.U0, .. first.Edges];
            lines.RemoveAt(i);
        }
    }

    /// <summary>The uppermost of the lines that begin right of the letter, at the height of its head.</summary>
    private static bool StandsBeside(Line line, Line capital)
    {
        if (line == capital || capital.Size < Large * line.Size || line.Text.Length < 12 || !char.IsLetter(line.Text[0])) return false;
        var gap = line.U0 - capital.U1;
        var head = capital.V - (0.72f * capital.Size);
        return gap > -0.3f * line.Size && gap < 1.2f * line.Size && Math.Abs(line.V - (0.7f * line.Size) - head) < 0.55f * line.Size;
    }

    /// <summary>"A" and "I" may be words: then the page has the following word elsewhere as it is, and not with the letter before it.</summary>
    private static bool IsWordAlone(char capital, string text, List<Line> lines)
    {
        if (capital is not ('A' or 'I')) return false;
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = text[..end];
        return lines.Exists(l => l.Text.Contains($" {word} ", StringComparison.OrdinalIgnoreCase))
            && !lines.Exists(l => l.Text.Contains(capital + word, StringComparison.OrdinalIgnoreCase));
    }
}

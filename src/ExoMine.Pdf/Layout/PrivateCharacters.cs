using System.Text;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Layout;

/// <summary>Replaces characters that only their font knows: by the ligature that the paper's words ask for, by the letter that names around them tell, else by the sign for an unknown one.</summary>
internal static class PrivateCharacters
{
    private const char Unknown = '\uFFFD';

    public static void Replace(IReadOnlyList<PageLines> pages)
    {
        var lines = pages.SelectMany(p => p.Lines).Where(l => l.Text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') || l.Text.Contains(Unknown, StringComparison.Ordinal)).ToList();
        var words = new Dictionary<char, List<string>>();
        foreach (var line in lines)
            foreach (var word in line.Text.Split(' '))
                foreach (var c in word.Where(IsPrivate).Distinct())
                {
                    if (!words.TryGetValue(c, out var uses)) words[c] = uses = [];
                    uses.Add(word);
                }

        var meanings = words.ToDictionary(w => w.Key, w => LigatureGuesser.Guess(w.Key, w.Value) ?? Told(w.Key, lines) ?? Unknown.ToString());
        foreach (var line in lines)
        {
            Rewrite(line, meanings);
            line.Text = Known(line.Text);
        }
    }

    /// <summary>The letter that all names around a character agree on, where any does.</summary>
    private static string? Told(char hole, List<Line> lines)
    {
        var letter = '\0';
        foreach (var line in lines)
            for (var at = line.Text.IndexOf(hole, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(hole, at + 1))
            {
                if (LostLetters.Guess(line.Text, at) is not (not '\0' and var told)) continue;
                if (letter != '\0' && letter != told) return null;
                letter = told;
            }

        return letter == '\0' ? null : letter.ToString();
    }

    /// <summary>Each unknown letter for itself; backwards, since the first Δ of ΔΔCt is known by the second.</summary>
    private static string Known(string text)
    {
        var letters = text.AsSpan();
        for (var at = letters.LastIndexOf(Unknown); at >= 0; at = letters[..at].LastIndexOf(Unknown))
            if (LostLetters.Guess(letters, at) is var told and not '\0') letters = text = string.Concat(letters[..at], [told], letters[(at + 1)..]);
        return text;
    }

    private static void Rewrite(Line line, Dictionary<char, string> meanings)
    {
        if (meanings.Count == 0) return;
        var text = new StringBuilder(line.Text.Length + 8);
        var edges = new List<float>(line.Edges.Length + 8);
        for (var i = 0; i < line.Text.Length; i++)
        {
            var written = meanings.TryGetValue(line.Text[i], out var meaning) ? meaning : line.Text[i].ToString();
            for (var j = 0; j < written.Length; j++)
            {
                text.Append(written[j]);
                edges.Add(line.Edges[i] + ((line.Edges[i + 1] - line.Edges[i]) * j / written.Length));
            }
        }

        edges.Add(line.Edges[^1]);
        line.Text = text.ToString();
        line.Edges = [.. edges];
    }

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}

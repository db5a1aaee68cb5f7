using System.Text;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Layout;

/// <summary>Replaces characters that only their font knows: by the ligature that the paper's words ask for, else by the sign for an unknown one.</summary>
internal static class PrivateCharacters
{
    public static void Replace(IReadOnlyList<PageLines> pages)
    {
        var lines = pages.SelectMany(p => p.Lines).Where(l => l.Text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0).ToList();
        var words = new Dictionary<char, List<string>>();
        foreach (var line in lines)
            foreach (var word in line.Text.Split(' '))
                foreach (var c in word.Where(IsPrivate).Distinct())
                {
                    if (!words.TryGetValue(c, out var uses)) words[c] = uses = [];
                    uses.Add(word);
                }

        var meanings = words.ToDictionary(w => w.Key, w => LigatureGuesser.Guess(w.Key, w.Value) ?? "\uFFFD");
        foreach (var line in lines) Rewrite(line, meanings);
    }

    private static void Rewrite(Line line, Dictionary<char, string> meanings)
    {
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

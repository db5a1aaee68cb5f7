using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Layout;

/// <summary>
/// Restores Greek letters that a font passes off as Latin ones (NF-jB, 5 lg/ml, TGF-b1). Only in a paper that shows such a font by a name or
/// unit that cannot be meant, and only where the name or unit around the letter tells the same.
/// </summary>
internal static class MistakenLetters
{
    private static readonly string[] Signs = ["NF-jB", "NFjB", "IjB", "lg/m"];

    /// <summary>The Latin letter at the Greek one's place in such fonts.</summary>
    private static readonly Dictionary<char, char> Greek = new() { ['a'] = 'α', ['b'] = 'β', ['c'] = 'γ', ['j'] = 'κ', ['l'] = 'μ', ['v'] = 'χ', ['D'] = 'Δ' };

    public static void Replace(IReadOnlyList<PageLines> pages)
    {
        var lines = pages.SelectMany(p => p.Lines).ToList();
        if (!lines.Exists(l => Array.Exists(Signs, sign => Shows(l.Text, sign)))) return;
        foreach (var line in lines) line.Text = Restored(line.Text);
    }

    /// <summary>Whether the sign's letter is one that the names around it would have as Greek.</summary>
    private static bool Shows(string text, string sign)
    {
        var start = text.IndexOf(sign, StringComparison.Ordinal);
        return start >= 0 && IsMistaken(text, start + Math.Max(0, sign.IndexOf('j', StringComparison.Ordinal)));
    }

    private static string Restored(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => IsMistaken(text, at)).ToArray();
        if (places.Length == 0) return text;
        var letters = text.ToCharArray();
        foreach (var at in places) letters[at] = Greek[letters[at]];
        return new string(letters);
    }

    private static bool IsMistaken(string text, int at) => Greek.TryGetValue(text[at], out var greek) && LostLetters.Guess(text, at) == greek;
}

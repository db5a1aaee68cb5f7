using System.Text;

namespace ExoMine.Pdf.Wording;

/// <summary>Knows a letter that its font lost by the name or unit around it: NF-?B, ?-catenin, 5 ?m.</summary>
internal static class LostLetters
{
    private static readonly Lazy<(string Before, string After, char Means)[]> Rows = new(Load);

    /// <summary>The letter that belongs at a place; NUL where the names around it do not tell.</summary>
    public static char Guess(ReadOnlySpan<char> text, int at)
    {
        foreach (var (before, after, means) in Rows.Value)
            if (Ends(text[..at], before) && Begins(text[(at + 1)..], after)) return means;
        return '\0';
    }

    private static bool Ends(ReadOnlySpan<char> text, string before)
    {
        if (before == "#") return text.Length > 0 && char.IsAsciiDigit(text[^1]) || text.Length > 1 && text[^1] == ' ' && char.IsAsciiDigit(text[^2]);
        if (!text.EndsWith(before, StringComparison.Ordinal)) return false;
        return text.Length == before.Length || !char.IsLetterOrDigit(text[^(before.Length + 1)]);
    }

    private static bool Begins(ReadOnlySpan<char> text, string after)
    {
        if (!after.EndsWith('|')) return text.StartsWith(after, StringComparison.Ordinal);
        var length = after.Length - 1;
        return text.StartsWith(after.AsSpan(0, length), StringComparison.Ordinal) && (text.Length == length || !char.IsLetterOrDigit(text[length]));
    }

    private static (string, string, char)[] Load()
    {
        using var stream = typeof(LostLetters).Assembly.GetManifestResourceStream("lost-letters.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<(string, string, char)>();
        while (reader.ReadLine() is { } row)
            if (row.Split('\t') is [var before, var after, [var means]]) rows.Add((before, after, means));
        return [.. rows];
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ExoMine.Pdf.Wording;

/// <summary>What a font's characters mean where they do not mean what they say: listed fonts, and Greek fonts that answer with Latin letters.</summary>
internal static class FontReadings
{
    private static readonly Lazy<(FrozenDictionary<char, string> Everywhere, KeyValuePair<string, Dictionary<char, string>>[] Fonts)> Table = new(Load);

    /// <summary>The readings of one font; null where all characters mean what they say.</summary>
    public static FrozenDictionary<char, string>? Of(string font, GreekCode greek)
    {
        Dictionary<char, string>? found = null;
        foreach (var (name, readings) in Table.Value.Fonts)
            if (font.Contains(name, StringComparison.Ordinal)) found = new(readings);
        if (greek != GreekCode.None)
        {
            found ??= [];
            foreach (var (letter, means) in GreekLetters.Readings(greek)) found.TryAdd(letter, means);
        }

        return found?.ToFrozenDictionary();
    }

    public static string? Everywhere(char c) => Table.Value.Everywhere.TryGetValue(c, out var means) ? means : null;

    private static (FrozenDictionary<char, string>, KeyValuePair<string, Dictionary<char, string>>[]) Load()
    {
        using var stream = typeof(FontReadings).Assembly.GetManifestResourceStream("odd-fonts.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var everywhere = new Dictionary<char, string>();
        var fonts = new Dictionary<string, Dictionary<char, string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } row)
        {
            if (row.Length == 0 || row.StartsWith("# ", StringComparison.Ordinal) || row.StartsWith("font\t", StringComparison.Ordinal)) continue;
            var cells = row.Split('\t');
            var reads = cells[1].StartsWith("U+", StringComparison.Ordinal) ? (char)int.Parse(cells[1].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : cells[1][0];
            if (cells[0] == "*") everywhere[reads] = cells[2];
            else if (fonts.TryGetValue(cells[0], out var readings)) readings[reads] = cells[2];
            else fonts[cells[0]] = new() { [reads] = cells[2] };
        }

        return (everywhere.ToFrozenDictionary(), [.. fonts]);
    }
}

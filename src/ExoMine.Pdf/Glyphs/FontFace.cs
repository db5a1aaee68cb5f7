using System.Collections.Frozen;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Glyphs;

/// <summary>What the layout needs to know of a font, and how its characters are to be read.</summary>
internal sealed class FontFace(string name, bool bold, bool italic)
{
    private readonly Dictionary<char, (float Low, float High)> ink = [];
    private FrozenDictionary<char, string>? readings;
    private bool judged;

    public string Name { get; } = name;

    public bool Bold { get; } = bold;

    public bool Italic { get; } = italic;

    /// <summary>Codes have two bytes and more.</summary>
    public bool IsComposite { get; set; }

    /// <summary>Says of some of its codes which characters they are.</summary>
    public bool NamesSome { get; set; }

    /// <summary>Characters with another meaning in this font; asked for when all pages are read, since all their ink is the evidence.</summary>
    public FrozenDictionary<char, string>? Readings
    {
        get
        {
            if (judged) return readings;
            judged = true;
            readings = FontReadings.Of(Name, GreekLetters.Judge(ink, SaysGreek(Name)));
            return readings;
        }
    }

    public bool Knows(char letter) => ink.ContainsKey(letter);

    /// <summary>Lowest and highest point of a letter in em.</summary>
    public void Learn(char letter, float low, float high) => ink.TryAdd(letter, (low, high));

    public static FontFace Of(string? name, bool bold, bool italic)
    {
        name ??= "";
        if (name.IndexOf('+', StringComparison.Ordinal) == 6) name = name[7..];
        return new FontFace(
            name,
            bold || Says(name, "bold", "black", "heavy", "demi") || name.EndsWith(".B", StringComparison.Ordinal),
            italic || Says(name, "italic", "oblique") || name.EndsWith(".I", StringComparison.Ordinal));
    }

    private static bool SaysGreek(string name) => Says(name, "greek", "mathpi", "AdvPSSym", "AdvP7DA6", "PSMP") && !Says(name, "times", "roman");

    private static bool Says(string name, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

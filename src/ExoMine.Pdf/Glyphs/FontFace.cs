namespace ExoMine.Pdf.Glyphs;

/// <summary>What the layout needs to know of a font.</summary>
internal sealed class FontFace(string name, bool bold, bool italic)
{
    public string Name { get; } = name;

    public bool Bold { get; } = bold;

    public bool Italic { get; } = italic;

    public static FontFace Of(string? name, bool bold, bool italic)
    {
        name ??= "";
        var plus = name.IndexOf('+', StringComparison.Ordinal);
        if (plus == 6) name = name[7..];
        return new FontFace(name, bold || Says(name, "bold", "black", "heavy", "semibold", "demi"), italic || Says(name, "italic", "oblique"));
    }

    private static bool Says(string name, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return name.EndsWith(".B", StringComparison.Ordinal) && words[0] == "bold" || name.EndsWith(".I", StringComparison.Ordinal) && words[0] == "italic";
    }
}

namespace ExoMine.Pdf.Glyphs;

/// <summary>One drawn character in the frame of its reading direction: U runs along the line, V down the page, both in points.</summary>
internal readonly struct Glyph(string text, float u0, float u1, float v, float size, FontFace face, byte turn, GlyphMarks marks)
{
    public readonly string Text = text;
    public readonly float U0 = u0;
    public readonly float U1 = u1;

    /// <summary>The baseline.</summary>
    public readonly float V = v;
    public readonly float Size = size;
    public readonly FontFace Face = face;

    /// <summary>Quarter turns counter-clockwise of the reading direction; <see cref="Slanted"/> for all others.</summary>
    public readonly byte Turn = turn;
    public readonly GlyphMarks Marks = marks;

    public const byte Slanted = 4;

    public bool IsSpace => Text.Length == 0 || (Text.Length == 1 && char.IsWhiteSpace(Text[0]));

    public bool Has(GlyphMarks mark) => (Marks & mark) != 0;
}

/// <summary>What is known of a glyph besides its character and place.</summary>
[Flags]
internal enum GlyphMarks : byte
{
    None = 0,

    /// <summary>The font does not say which character it is.</summary>
    Unmapped = 1,

    /// <summary>The producer tagged it as no part of the content.</summary>
    Artifact = 2,

    /// <summary>Drawn with nothing, as under a scan.</summary>
    Invisible = 4,

    /// <summary>Outside of what is shown.</summary>
    Hidden = 8,
}

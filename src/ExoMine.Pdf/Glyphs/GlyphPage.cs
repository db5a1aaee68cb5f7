namespace ExoMine.Pdf.Glyphs;

/// <summary>What is drawn on one page: characters in the order of drawing, ruled lines, and how much of it is pictures.</summary>
/// <param name="Width">As shown, in points.</param>
internal sealed record GlyphPage(int Number, float Width, float Height)
{
    public List<Glyph> Glyphs { get; } = [];

    public List<Rule> Rules { get; } = [];

    public List<Rule> Pictures { get; } = [];

    /// <summary>Drawn rectangles that can hold lines of text.</summary>
    public List<Rule> Frames { get; } = [];

    /// <summary>Drawing operations that failed.</summary>
    public int BadOperations { get; set; }
}

/// <summary>A drawn line or picture frame, upper left and lower right corner.</summary>
internal readonly record struct Rule(float X0, float Y0, float X1, float Y1)
{
    public float Width => X1 - X0;

    public float Height => Y1 - Y0;

    public bool Holds(float x, float y) => x > X0 && x < X1 && y > Y0 && y < Y1;
}

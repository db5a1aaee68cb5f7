using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>The lines of one page in reading direction, and those in other directions (margin strips, axis labels).</summary>
internal sealed record PageLines(int Number, float Width, float Height, byte Turn, List<Line> Lines, List<Line> Sideways)
{
    /// <summary>Rectangles drawn around some of the page's text, on a page that is read upright.</summary>
    public IReadOnlyList<Rule> Frames { get; init; } = [];

    /// <summary>Share of lines that stand against their order, 0 to 1.</summary>
    public float OrderDoubt { get; init; }

    /// <summary>The order of drawing was given up for that of the places.</summary>
    public bool IsRebuilt { get; init; }

    /// <summary>Extent down the page in the frame of the reading direction.</summary>
    public float Depth => (Turn & 1) == 0 ? Height : Width;

    public float Breadth => (Turn & 1) == 0 ? Width : Height;
}

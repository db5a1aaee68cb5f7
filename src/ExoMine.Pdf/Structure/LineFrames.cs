using ExoMine.Pdf.Layout;

namespace ExoMine.Pdf.Structure;

/// <summary>Turns a line's place from its reading direction's frame into the page's.</summary>
internal static class LineFrames
{
    public static TextLine Place(Line line, TextSpan span, PageLines page)
    {
        float u0 = line.U0, u1 = line.Edges[Math.Min(span.Length, line.Edges.Length - 1)], v0 = line.Top, v1 = line.Bottom;
        var box = line.Turn switch
        {
            1 => new Box(v0, page.Height - u1, v1, page.Height - u0),
            2 => new Box(page.Width - u1, page.Height - v1, page.Width - u0, page.Height - v0),
            3 => new Box(page.Width - v1, u0, page.Width - v0, u1),
            _ => new Box(u0, v0, u1, v1),
        };
        IReadOnlyList<float> edges = line.Turn == 0 && line.Edges.Length > span.Length ? new ArraySegment<float>(line.Edges, 0, span.Length + 1) : [];
        return new TextLine(span, line.Page, box, edges);
    }
}

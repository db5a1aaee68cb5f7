namespace ExoMine;

/// <summary>A printed page: which part of the text it holds, and its size.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In PDF points, as the page is shown (rotation applied).</param>
public sealed record Page(int Number, TextSpan Span, double Width, double Height)
{
    /// <summary>How far the page's text can be trusted, 0 to 1; null where nobody judged it.</summary>
    public double? Quality { get; init; }
}

/// <summary>A rectangle on a page in PDF points from the upper left corner, y downwards, as pdftotext -bbox and most viewers count.</summary>
public readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    public static Box Around(Box a, Box b) =>
        new(Math.Min(a.X0, b.X0), Math.Min(a.Y0, b.Y0), Math.Max(a.X1, b.X1), Math.Max(a.Y1, b.Y1));
}

/// <summary>One printed line (or the part of it in one column): its text's span and where it stands.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Box">Around the whole line.</param>
/// <param name="Edges">The x at which each code unit of the span begins, and the end of the last: Span.Length + 1 numbers; empty where unknown.</param>
public sealed record TextLine(TextSpan Span, int Page, Box Box, IReadOnlyList<float> Edges)
{
    /// <summary>The box around the part of the line that lies inside <paramref name="span"/>; null where they do not meet.</summary>
    public Box? BoxOf(TextSpan span)
    {
        if (!Span.Overlaps(span)) return null;
        if (Edges.Count != Span.Length + 1) return Box;
        var from = Math.Max(span.Start, Span.Start) - Span.Start;
        var to = Math.Min(span.End, Span.End) - Span.Start;
        return Box with { X0 = Edges[from], X1 = Edges[to] };
    }
}

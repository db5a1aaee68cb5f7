namespace ExoMine.Formats;

/// <summary>Finds the page and the line boxes of spans, by binary search over pages and lines.</summary>
public sealed class SentencePlaces
{
    private readonly Page[] pages;
    private readonly TextLine[] lines;

    public SentencePlaces(Paper paper)
    {
        pages = [.. paper.Pages.Where(p => !p.Span.IsEmpty).OrderBy(p => p.Span)];
        lines = [.. paper.Lines.OrderBy(l => l.Span)];
    }

    /// <summary>The number of the page on which the span begins; null for text without pages.</summary>
    public int? PageOf(TextSpan span)
    {
        if (FirstLine(span) is var first && first < lines.Length && lines[first].Span.Overlaps(span)) return lines[first].Page;
        return pages.LastOrDefault(p => p.Span.Start <= span.Start)?.Number;
    }

    /// <summary>One box for each printed line that the span touches, in reading order.</summary>
    public IReadOnlyList<(int Page, Box Box)> BoxesOf(TextSpan span)
    {
        var boxes = new List<(int, Box)>();
        for (var i = FirstLine(span); i < lines.Length && lines[i].Span.Start < span.End; i++)
            if (lines[i].BoxOf(span) is { } box) boxes.Add((lines[i].Page, box));
        return boxes;
    }

    /// <summary>Index of the first line that ends behind the span's start.</summary>
    private int FirstLine(TextSpan span)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

using ExoMine.Pdf.Layout;

namespace ExoMine.Pdf.Structure;

/// <summary>Cuts the text into the printed pages; a paragraph's tail that was moved up to its head counts with the page where it is printed only line by line.</summary>
internal static class PageSpans
{
    public static IReadOnlyList<Page> Of(IReadOnlyList<PageLines> pages, IReadOnlyList<double?> qualities, IReadOnlyList<TextLine> lines, int length)
    {
        var starts = new int[pages.Count + 1];
        Array.Fill(starts, length);
        foreach (var line in lines) starts[line.Page - 1] = Math.Min(starts[line.Page - 1], line.Span.Start);
        for (var i = pages.Count - 1; i >= 0; i--) starts[i] = Math.Min(starts[i], starts[i + 1]);
        if (pages.Count > 0) starts[0] = 0;
        return [.. pages.Select((page, i) => new Page(page.Number, new TextSpan(starts[i], starts[i + 1]), Round(page.Width), Round(page.Height)) { Quality = qualities[i] })];
    }

    private static double Round(float points) => Math.Round((double)points, 2);
}

using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>Makes lines of a page's glyphs; the direction of most of them is the page's.</summary>
internal static class PageReader
{
    /// <summary>Share from which text in other directions is content and no label or note in the margin.</summary>
    private const float SidewaysIsText = 0.3f;

    public static PageLines Read(GlyphPage page)
    {
        DoubledGlyphs.Remove(page.Glyphs);
        Span<int> counts = stackalloc int[5];
        foreach (var glyph in page.Glyphs) counts[glyph.Turn]++;
        byte turn = 0;
        for (byte t = 1; t < 4; t++)
            if (counts[t] > counts[turn]) turn = t;
        var sideways = new List<Line>();
        for (byte t = 0; t < 4; t++)
            if (t != turn && counts[t] > 0) sideways.AddRange(LineBuilder.Build(page.Glyphs, page.Number, t));
        var lines = ReadingOrder.Of(page, turn, (turn & 1) == 0 ? page.Width : page.Height, out var doubt, out var rebuilt);
        if (sideways.Sum(l => l.Text.Length) > SidewaysIsText * lines.Sum(l => l.Text.Length))
        {
            lines.AddRange(sideways);
            sideways = [];
        }

        return new PageLines(page.Number, page.Width, page.Height, turn, lines, sideways) { OrderDoubt = doubt, IsRebuilt = rebuilt, Frames = turn == 0 ? page.Frames : [] };
    }
}

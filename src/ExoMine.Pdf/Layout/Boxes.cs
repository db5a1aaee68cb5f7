using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>Tells text that stands in a box of its own from the text that the box interrupts.</summary>
internal sealed class Boxes
{
    /// <summary>Share of a page's text from which a frame is the page's own.</summary>
    private const float MostOfPage = 0.45f;

    private readonly List<Rule> frames = [];

    public Boxes(PageLines page)
    {
        if (page.Frames.Count == 0) return;
        var all = page.Lines.Sum(l => l.Text.Length);
        foreach (var frame in page.Frames)
            if (page.Lines.Where(l => IsInside(l, frame)).Sum(l => l.Text.Length) is var inside && inside > 0 && inside < MostOfPage * all) frames.Add(frame);
    }

    public bool Hold(Line line)
    {
        foreach (var frame in frames)
            if (IsInside(line, frame)) return true;
        return false;
    }

    private static bool IsInside(Line line, Rule frame)
    {
        var middle = (line.Top + line.Bottom) / 2;
        return frame.Holds(line.U0 + line.Size, middle) && frame.Holds(line.U1 - line.Size, middle);
    }
}

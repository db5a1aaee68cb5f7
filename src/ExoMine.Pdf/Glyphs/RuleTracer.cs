using UglyToad.PdfPig.Core;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Keeps the straight horizontal and vertical strokes, and the frames, of the paths that a page paints.</summary>
internal sealed class RuleTracer(GlyphPage page, double top, int limit)
{
    private const double Thin = 2.5;

    /// <summary>Smaller rectangles are keys of figures and cells.</summary>
    private const double NarrowFrame = 70, LowFrame = 24;

    private const int MostFrames = 500;

    private readonly List<Rule> pending = [];
    private readonly List<Rule> frames = [];
    private PdfPoint at;

    public void MoveTo(PdfPoint point) => at = point;

    public void LineTo(PdfPoint point)
    {
        Add(at, point);
        at = point;
    }

    public void CurveTo(PdfPoint point) => at = point;

    public void Rectangle(PdfPoint a, PdfPoint b)
    {
        Add(a, b);
        if (Math.Abs(a.X - b.X) > NarrowFrame && Math.Abs(a.Y - b.Y) > LowFrame && page.Frames.Count + frames.Count < MostFrames) frames.Add(Between(a, b));
        at = a;
    }

    public void Paint()
    {
        page.Rules.AddRange(pending);
        page.Frames.AddRange(frames);
        Forget();
    }

    public void Forget()
    {
        pending.Clear();
        frames.Clear();
    }

    private void Add(PdfPoint a, PdfPoint b)
    {
        var width = Math.Abs(a.X - b.X);
        var height = Math.Abs(a.Y - b.Y);
        if (page.Rules.Count + pending.Count >= limit || !(width + height > 8) || Math.Min(width, height) > Thin) return;
        pending.Add(Between(a, b));
    }

    private Rule Between(PdfPoint a, PdfPoint b) =>
        new((float)Math.Min(a.X, b.X), (float)(top - Math.Max(a.Y, b.Y)), (float)Math.Max(a.X, b.X), (float)(top - Math.Min(a.Y, b.Y)));
}

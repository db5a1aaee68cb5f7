using UglyToad.PdfPig.Core;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Keeps the straight horizontal and vertical strokes of the paths that a page paints.</summary>
internal sealed class RuleTracer(GlyphPage page, double top, int limit)
{
    private const double Thin = 2.5;

    private readonly List<Rule> pending = [];
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
        at = a;
    }

    public void Paint()
    {
        page.Rules.AddRange(pending);
        pending.Clear();
    }

    public void Forget() => pending.Clear();

    private void Add(PdfPoint a, PdfPoint b)
    {
        var width = Math.Abs(a.X - b.X);
        var height = Math.Abs(a.Y - b.Y);
        if (page.Rules.Count + pending.Count >= limit || !(width + height > 8) || Math.Min(width, height) > Thin) return;
        pending.Add(new Rule(
            (float)Math.Min(a.X, b.X), (float)(top - Math.Max(a.Y, b.Y)), (float)Math.Max(a.X, b.X), (float)(top - Math.Min(a.Y, b.Y))));
    }
}

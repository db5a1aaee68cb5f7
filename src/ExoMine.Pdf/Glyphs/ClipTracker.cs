using UglyToad.PdfPig.Core;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Follows the area that drawing is confined to, as a rectangle around it: figures pasted from whole pages hide the rest of their page so.</summary>
internal sealed class ClipTracker
{
    /// <summary>Points by which a glyph may stand over the edge.</summary>
    private const double Slack = 3;

    private readonly Stack<Area> saved = new();
    private Area clip = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);
    private Area path = Area.Empty;

    public void Save() => saved.Push(clip);

    public void Restore()
    {
        if (saved.TryPop(out var before)) clip = before;
    }

    public void Draw(PdfPoint point) => path = path.With(point.X, point.Y);

    public void Forget() => path = Area.Empty;

    public void ClipToPath()
    {
        if (!path.IsEmpty) clip = clip.And(path);
    }

    public void ClipTo(PdfRectangle rectangle) => clip = clip.And(new Area(rectangle.Left, rectangle.Bottom, rectangle.Right, rectangle.Top));

    public bool Hides(double x, double y) => x < clip.X0 - Slack || x > clip.X1 + Slack || y < clip.Y0 - Slack || y > clip.Y1 + Slack;

    private readonly record struct Area(double X0, double Y0, double X1, double Y1)
    {
        public static Area Empty { get; } = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

        public bool IsEmpty => X0 > X1;

        public Area With(double x, double y) => new(Math.Min(X0, x), Math.Min(Y0, y), Math.Max(X1, x), Math.Max(Y1, y));

        public Area And(Area other) => new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));
    }
}

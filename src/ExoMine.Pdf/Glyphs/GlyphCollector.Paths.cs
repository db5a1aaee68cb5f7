using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Tokens;

namespace ExoMine.Pdf.Glyphs;

/// <summary>The paths and pictures of a page: ruled lines, picture frames and the area that drawing is confined to.</summary>
internal sealed partial class GlyphCollector
{
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture(xObjectContentRecord.AppliedTransformation);

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(CurrentTransformationMatrix);

    private void AddPicture(in TransformationMatrix matrix)
    {
        if (page.Pictures.Count >= MaxRules) return;
        var a = matrix.Transform(new PdfPoint(0, 0));
        var b = matrix.Transform(new PdfPoint(1, 1));
        page.Pictures.Add(new Rule(
            (float)Math.Min(a.X, b.X), (float)(top - Math.Max(a.Y, b.Y)), (float)Math.Max(a.X, b.X), (float)(top - Math.Min(a.Y, b.Y))));
    }

    public override void MoveTo(double x, double y) => rules.MoveTo(At(x, y));

    public override void LineTo(double x, double y) => rules.LineTo(At(x, y));

    public override void Rectangle(double x, double y, double width, double height)
    {
        // All corners: under a turned matrix two opposite ones do not span it.
        _ = At(x + width, y);
        _ = At(x, y + height);
        rules.Rectangle(At(x, y), At(x + width, y + height));
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        _ = At(x2, y2);
        rules.CurveTo(At(x3, y3));
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        _ = At(x1, y1);
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void StrokePath(bool close) => Paint();

    public override void FillPath(FillingRule fillingRule, bool close) => Paint();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint();

    public override void EndPath()
    {
        rules.Forget();
        clip.Forget();
    }

    private void Paint()
    {
        rules.Paint();
        clip.Forget();
    }

    public override void ClosePath()
    {
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void ModifyClippingIntersect(FillingRule clippingRule) => clip.ClipToPath();

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        clip.ClipTo(CurrentTransformationMatrix.Transform(rectangle).Normalise());

    public override void PaintShading(NameToken shadingName)
    {
    }

    private PdfPoint At(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        CurrentPosition = point;
        clip.Draw(point);
        return point;
    }
}

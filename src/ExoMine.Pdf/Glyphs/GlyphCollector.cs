using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Runs a page's drawing operations and keeps its characters, ruled lines and picture frames.</summary>
internal sealed partial class GlyphCollector : BaseStreamProcessor<GlyphPage>
{
    /// <summary>A page with more is a drawing or an attack.</summary>
    private const int MaxGlyphs = 400_000;

    private const int MaxRules = 20_000;

    private readonly GlyphPage page;
    private readonly double top;
    private readonly Dictionary<IFont, FontFace> faces;
    private readonly RuleTracer rules;
    private readonly MarkedContent marked = new();
    private readonly TransformationMatrix initial;
    private readonly ClipTracker clip = new();
    private IFont? lastFont;
    private FontFace lastFace = FontFace.Of(null, false, false);

    public GlyphCollector(
        int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
        MediaBox mediaBox, CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions options,
        Dictionary<IFont, FontFace> faces)
        : base(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
    {
        this.faces = faces;
        // Letters come as they are shown: turned, and from the lower left corner of what is shown. The boxes do not.
        var box = mediaBox.Bounds.Intersect(cropBox.Bounds) ?? cropBox.Bounds;
        var (width, height) = rotation.SwapsAxis ? (box.Height, box.Width) : (box.Width, box.Height);
        top = height;
        page = new GlyphPage(pageNumber, (float)width, (float)height);
        initial = initialMatrix;
        rules = new RuleTracer(page, top, MaxRules);
    }

    public override GlyphPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        DropHidden();
        return page;
    }

    /// <summary>Unless all is hidden: then the clipping was read wrongly.</summary>
    private void DropHidden()
    {
        if (page.Glyphs.Exists(g => !g.Has(GlyphMarks.Hidden) && !g.IsSpace)) page.Glyphs.RemoveAll(g => g.Has(GlyphMarks.Hidden));
    }

    public override void PushState()
    {
        base.PushState();
        clip.Save();
    }

    public override void PopState()
    {
        base.PopState();
        clip.Restore();
    }

    /// <summary>Draws what an annotation looks like into its rectangle.</summary>
    public void Draw(StreamToken appearance, PdfRectangle place, double[]? box)
    {
        PushState();
        var width = box is null ? place.Width : Math.Abs(box[2] - box[0]);
        var height = box is null ? place.Height : Math.Abs(box[3] - box[1]);
        var scaleX = width > 0 ? place.Width / width : 1;
        var scaleY = height > 0 ? place.Height / height : 1;
        var x = place.Left - (box is null ? 0 : Math.Min(box[0], box[2]) * scaleX);
        var y = place.Bottom - (box is null ? 0 : Math.Min(box[1], box[3]) * scaleY);
        GetCurrentState().CurrentTransformationMatrix = initial;
        ModifyCurrentTransformationMatrix(TransformationMatrix.FromValues(scaleX, 0, 0, scaleY, x, y));
        try
        {
            ProcessFormXObject(appearance, NameToken.Create("Appearance"));
        }
        finally
        {
            PopState();
        }
    }

    /// <summary>Writes the value of a form field that has no appearance.</summary>
    public void Type(string value, PdfRectangle place)
    {
        var corner = initial.Transform(new PdfPoint(place.Left, place.Bottom));
        var size = (float)Math.Clamp(place.Height * 0.7, 4, 12);
        var u = (float)corner.X;
        var v = (float)(top - corner.Y) - (0.25f * size);
        foreach (var c in value)
        {
            if (page.Glyphs.Count > MaxGlyphs) return;
            page.Glyphs.Add(new Glyph(c.ToString(), u, u + (0.5f * size), v, size, FontFace.Of("field", false, false), 0, GlyphMarks.None));
            u += 0.5f * size;
        }
    }

    /// <summary>One bad operation (a colour, a font) costs itself alone.</summary>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            if (page.Glyphs.Count > MaxGlyphs) return;
            try
            {
                operation.Run(this);
            }
            catch (Exception e) when (e is not OutOfMemoryException and not UnreadablePdfException and not InsufficientExecutionStackException)
            {
                page.BadOperations++;
            }
        }
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        var advance = characterBoundingBox.Width;
        var rise = renderingMatrix.F;
        var start = transformationMatrix.Transform(textMatrix.Transform(new PdfPoint(0, rise)));
        var end = transformationMatrix.Transform(textMatrix.Transform(new PdfPoint(advance * renderingMatrix.A, rise)));
        var up = transformationMatrix.Transform(textMatrix.Transform(new PdfPoint(0, rise + renderingMatrix.D)));
        var size = Math.Sqrt(((up.X - start.X) * (up.X - start.X)) + ((up.Y - start.Y) * (up.Y - start.Y)));
        if (font is IType3Font) size = TypeThreeSize(characterBoundingBox, size);
        if (!(size > 0.1) || !(size < 5000) || !double.IsFinite(start.X + start.Y + end.X + end.Y)) return;

        var marks = marked.IsArtifact ? GlyphMarks.Artifact : GlyphMarks.None;
        if (currentState.FontState.TextRenderingMode == TextRenderingMode.Neither) marks |= GlyphMarks.Invisible;
        if (clip.Hides((start.X + end.X + up.X - start.X) / 2, (start.Y + end.Y + up.Y - start.Y) / 2)) marks |= GlyphMarks.Hidden;
        var text = unicode;
        if (marked.ActualText is { } actual)
        {
            text = marked.Take(actual);
        }
        else if (!font.TryGetUnicode(code, out var known) || known is null)
        {
            marks |= GlyphMarks.Unmapped;
            if (Face(font).IsComposite) text = "\uFFFD"; // its codes are numbers of shapes; those of simple fonts are mostly letters
        }
        else if (text == "\u00AD")
        {
            text = "-"; // fonts often name their hyphen so; only ActualText says that it is a soft one
        }

        var face = Face(font);
        if (!face.NamesSome && (marks & GlyphMarks.Unmapped) == 0) face.NamesSome = true;
        if (text.Length == 1 && char.IsAsciiLetterLower(text[0]) && !face.Knows(text[0]))
            face.Learn(text[0], (float)characterBoundingBox.GlyphBounds.Bottom, (float)characterBoundingBox.GlyphBounds.Top);
        Add(text, start, end, up, size, face, marks);
    }

    private void Add(string text, PdfPoint start, PdfPoint end, PdfPoint up, double size, FontFace face, GlyphMarks marks)
    {
        double x0 = start.X, y0 = top - start.Y, x1 = end.X, y1 = top - end.Y;
        var turn = Turn(x1 - x0, y1 - y0, up.X - start.X, start.Y - up.Y);
        var (u0, u1, v) = turn switch
        {
            1 => (page.Height - y0, page.Height - y1, x0),
            2 => (page.Width - x0, page.Width - x1, page.Height - y0),
            3 => (y0, y1, page.Width - x0),
            _ => (x0, x1, y0),
        };
        if (text.Length == 0)
        {
            WidenLast((float)Math.Max(u0, u1));
            return;
        }

        page.Glyphs.Add(new Glyph(text, (float)Math.Min(u0, u1), (float)Math.Max(u0, u1), (float)v, (float)size, face, turn, marks));
    }

    /// <summary>A glyph whose text went to the one before it.</summary>
    private void WidenLast(float u1)
    {
        if (page.Glyphs.Count == 0) return;
        var last = page.Glyphs[^1];
        page.Glyphs[^1] = new Glyph(last.Text, last.U0, Math.Max(last.U1, u1), last.V, last.Size, last.Face, last.Turn, last.Marks);
    }

    /// <summary>From the advance, or where it is nothing from the upright (pointing to the ascenders).</summary>
    private static byte Turn(double dx, double dy, double upX, double upY)
    {
        if (Math.Abs(dx) + Math.Abs(dy) < 1e-6) (dx, dy) = (-upY, upX);
        const double slack = 0.12;
        if (Math.Abs(dy) <= slack * Math.Abs(dx)) return dx > 0 ? (byte)0 : (byte)2;
        if (Math.Abs(dx) <= slack * Math.Abs(dy)) return dy < 0 ? (byte)1 : (byte)3;
        return Glyph.Slanted;
    }

    /// <summary>Type 3 fonts choose their own units: a glyph box of less than a third of the nominal size, or of more than twice, is believed instead.</summary>
    private static double TypeThreeSize(CharacterBoundingBox box, double nominal)
    {
        var height = Math.Abs(box.GlyphBounds.Height) * nominal;
        return height > 0.5 && (height > nominal * 2 || height * 5 < nominal) ? height * 1.3 : nominal;
    }

    private FontFace Face(IFont font)
    {
        if (ReferenceEquals(font, lastFont)) return lastFace;
        if (!faces.TryGetValue(font, out var face))
        {
            var details = font.Details;
            faces[font] = face = FontFace.Of(font.Name?.Data ?? details?.Name, details?.IsBold == true, details?.IsItalic == true);
            font.ReadCharacterCode(new MemoryInputBytes(new byte[] { 0, (byte)'A', 0, 0 }), out var length);
            face.IsComposite = length > 1;
        }

        (lastFont, lastFace) = (font, face);
        return face;
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        marked.Begin(name, propertyDictionaryName is null ? properties : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName), PdfScanner);

    public override void EndMarkedContent() => marked.End();
}

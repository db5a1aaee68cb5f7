using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Makes PdfPig hand out pages of glyphs without building pictures, paths and letters that nobody reads.</summary>
internal sealed class GlyphPageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<GlyphPage>(scanner, resources, filters, parser, options)
{
    private readonly Dictionary<IFont, FontFace> faces = new(ReferenceEqualityComparer.Instance);

    protected override GlyphPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var collector = new GlyphCollector(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, mediaBox, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions, faces);
        var page = collector.Process(pageNumber, operations);
        try
        {
            new AnnotationText(PdfScanner, collector).Read(dictionary);
        }
        catch (Exception e) when (e is not OutOfMemoryException and not UnreadablePdfException)
        {
            page.BadOperations++;
        }

        return page;
    }
}

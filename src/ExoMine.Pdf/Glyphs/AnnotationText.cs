using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Form fields and notes as they show on a page: their appearance where they have one, else the field's value.</summary>
internal sealed class AnnotationText(IPdfTokenScanner scanner, GlyphCollector collector)
{
    private const int Hidden = 2;
    private const int MostAnnotations = 5000;

    public void Read(DictionaryToken page)
    {
        if (Find<ArrayToken>(page, "Annots") is not { } annotations) return;
        foreach (var item in annotations.Data.Take(MostAnnotations))
        {
            if (Resolve(item) is not DictionaryToken annotation || Find<ArrayToken>(annotation, "Rect") is not { Length: 4 } corners) continue;
            if (Find<NumericToken>(annotation, "F") is { } flags && (flags.Int & Hidden) != 0) continue;
            if (Find<NameToken>(annotation, "Subtype")?.Data is "Popup" or "Link") continue;
            if (corners.Data.Select(Resolve).OfType<NumericToken>().Select(n => n.Double).ToArray() is not { Length: 4 } numbers) continue;
            var rectangle = new PdfRectangle(
                Math.Min(numbers[0], numbers[2]), Math.Min(numbers[1], numbers[3]), Math.Max(numbers[0], numbers[2]), Math.Max(numbers[1], numbers[3]));
            if (Appearance(annotation) is { } appearance) collector.Draw(appearance, rectangle, Box(appearance));
            else if (Value(annotation) is { Length: > 0 and < 20_000 } value) collector.Type(value, rectangle);
        }
    }

    private StreamToken? Appearance(DictionaryToken annotation)
    {
        if (Find<DictionaryToken>(annotation, "AP") is not { } appearances || !appearances.TryGet(NameToken.Create("N"), out var normal)) return null;
        return Resolve(normal) switch
        {
            StreamToken stream => stream,
            DictionaryToken states when Find<NameToken>(annotation, "AS") is { } state && states.TryGet(state, out var chosen) => Resolve(chosen) as StreamToken,
            _ => null,
        };
    }

    private double[]? Box(StreamToken appearance)
    {
        var box = Find<ArrayToken>(appearance.StreamDictionary, "BBox")?.Data.Select(Resolve).OfType<NumericToken>().Select(n => n.Double).ToArray();
        return box is { Length: 4 } ? box : null;
    }

    /// <summary>A text field's value; its parent's where several boxes show one field.</summary>
    private string? Value(DictionaryToken annotation)
    {
        for (var depth = 0; depth < 4; depth++)
        {
            if (annotation.TryGet(NameToken.Create("V"), out var value))
                return Resolve(value) switch { StringToken s => s.Data, HexToken h => h.Data, _ => null };
            if (Find<DictionaryToken>(annotation, "Parent") is not { } parent) return null;
            annotation = parent;
        }

        return null;
    }

    private T? Find<T>(DictionaryToken dictionary, string key) where T : class, IToken =>
        dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve(token) as T : null;

    private IToken? Resolve(IToken? token)
    {
        for (var depth = 0; depth < 8 && token is IndirectReferenceToken reference; depth++) token = scanner.Get(reference.Data)?.Data;
        return token;
    }
}

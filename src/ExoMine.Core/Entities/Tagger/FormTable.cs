using System.Runtime.InteropServices;
using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>Every distinct stretch of characters met, once: what is worked out of its characters is worked out once.</summary>
internal sealed class FormTable
{
    public const int Longest = 64;

    /// <summary>The form that stands outside of every sentence.</summary>
    public const int Border = 0;

    private readonly WordClasses _classes;
    private readonly Dictionary<ulong, int> _byExact = new(4096);
    private Form[] _forms = new Form[4096];
    private char[] _characters = new char[65536];
    private int _used;

    public FormTable(WordClasses classes)
    {
        _classes = classes;
        Get("\n");
    }

    public int Count { get; private set; }

    public ref readonly Form this[int form] => ref _forms[form];

    public ReadOnlySpan<char> Raw(in Form form) => _characters.AsSpan(form.RawStart, form.RawLength);

    public ReadOnlySpan<char> Folded(in Form form) => _characters.AsSpan(form.FoldedStart, form.FoldedLength);

    public int Get(ReadOnlySpan<char> text)
    {
        var exact = FeatureHash.Of(text);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byExact, exact, out var exists);
        if (exists) return known;
        if (Count == _forms.Length) Array.Resize(ref _forms, Count * 2);
        if (_used + (2 * Longest) > _characters.Length) Array.Resize(ref _characters, _characters.Length * 2);
        known = Count++;
        Fill(ref _forms[known], text, exact);
        return known;
    }

    private void Fill(ref Form form, ReadOnlySpan<char> text, ulong exact)
    {
        form.Exact = exact;
        if (text.Length > Longest) text = text[..Longest];
        form.RawStart = _used;
        form.RawLength = (byte)text.Length;
        text.CopyTo(_characters.AsSpan(_used));
        _used += text.Length;
        form.FoldedStart = _used;
        form.FoldedLength = (byte)CharacterFolding.Fold(text, _characters.AsSpan(_used, Longest));
        _used += form.FoldedLength;

        var folded = Folded(form);
        form.StemLength = (byte)(text.Length - PluralEnding(text));
        form.Lower = FeatureHash.Of(folded);
        form.Singular = FeatureHash.Of(folded[..(folded.Length - (text.Length - form.StemLength))]);
        form.Suffix3 = FeatureHash.Of(folded[Math.Max(0, folded.Length - 3)..]);
        form.Suffix4 = FeatureHash.Of(folded[Math.Max(0, folded.Length - 4)..]);
        form.Kind = (byte)Tokenizer.KindOf(text[0]);
        (form.LongShape, form.ShortShape) = Shapes(text);
        for (var i = 0; i < text.Length; i++) form.IsSymbol |= char.IsDigit(text[i]) || (i > 0 && char.IsUpper(text[i]));
        _classes.Classify(ref form);
    }

    private static int PluralEnding(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[^1] != 's') return 0;
        var before = text[^2];
        if (char.IsAsciiLetterUpper(before) || char.IsAsciiDigit(before)) return 1;
        return text.Length > 3 && before is not ('s' or 'u' or 'i') ? 1 : 0;
    }

    private static (ulong Long, ulong Short) Shapes(ReadOnlySpan<char> text)
    {
        var longShape = FeatureHash.Seed;
        var shortShape = FeatureHash.Seed;
        var last = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var shape = char.IsUpper(c) ? 'A' : char.IsLower(c) ? 'a' : char.IsDigit(c) ? '0' : c;
            if (CharacterFolding.IsGreek(c)) shape = 'g';
            if (i < 10) longShape = FeatureHash.Append(longShape, shape);
            if (shape != last) shortShape = FeatureHash.Append(shortShape, shape);
            last = shape;
        }
        return (longShape, shortShape);
    }
}

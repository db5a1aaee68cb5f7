namespace ExoMine.Formats;

/// <summary>Converts places in one text between UTF-16 code units (ours), code points (Python, PubAnnotation) and UTF-8 bytes.</summary>
/// <remarks>A place inside a code point counts as the code point's start. A surrogate without its other half is written as U+FFFD: one code point, three bytes.</remarks>
public sealed class OffsetMap
{
    private readonly int[]? codePoints;
    private readonly int[]? bytes;

    public OffsetMap(string text)
    {
        Length = text.Length;
        if (System.Text.Ascii.IsValid(text)) return;
        codePoints = new int[text.Length + 1];
        bytes = new int[text.Length + 1];
        var (point, unit) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            codePoints[i] = point;
            bytes[i] = unit;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                codePoints[i] = point;
                bytes[i] = unit;
                unit += 4;
            }
            else unit += text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            point++;
        }
        codePoints[^1] = point;
        bytes[^1] = unit;
    }

    /// <summary>Of the text, in UTF-16 code units.</summary>
    public int Length { get; }

    public int CodePoints => ToCodePoint(Length);

    public int Utf8Bytes => ToByte(Length);

    public int ToCodePoint(int utf16) => codePoints is null ? Checked(utf16) : codePoints[utf16];

    public int ToByte(int utf16) => bytes is null ? Checked(utf16) : bytes[utf16];

    public (int Start, int End) ToCodePoints(TextSpan span) => (ToCodePoint(span.Start), ToCodePoint(span.End));

    public (int Start, int End) ToBytes(TextSpan span) => (ToByte(span.Start), ToByte(span.End));

    /// <summary>The UTF-16 place of a code point, or null where the text has none such.</summary>
    public int? FromCodePoint(int codePoint) => Find(codePoints, codePoint);

    /// <summary>The UTF-16 place of a byte, or null where the text has none such or the byte lies inside a code point.</summary>
    public int? FromByte(int utf8) => Find(bytes, utf8);

    private int? Find(int[]? places, int value)
    {
        if (places is null) return value >= 0 && value <= Length ? value : null;
        var found = Array.BinarySearch(places, value);
        if (found < 0) return null;
        // Both halves of a surrogate pair have the same value: the first is the place.
        return found > 0 && places[found - 1] == value ? found - 1 : found;
    }

    private int Checked(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, Length);
        return utf16;
    }
}

using System.Text;
using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Wording;

/// <summary>Turns what a font calls its characters into plain Unicode: ligatures taken apart, accents put on their letters, control characters dropped.</summary>
internal static class CharacterMender
{
    public static string Mend(in Glyph glyph)
    {
        var text = glyph.Text;
        if (text.Length == 1 && glyph.Face.Readings is { } readings && readings.TryGetValue(text[0], out var means)) return means;
        foreach (var c in text)
            if (c >= 0x7F || c < 0x20) return MendOdd(text, glyph);
        // A code that the font leaves out among those that it names is a sign of its own.
        return glyph.Has(GlyphMarks.Unmapped) && glyph.Face.NamesSome ? "\uFFFD" : text;
    }

    private static string MendOdd(string text, in Glyph glyph)
    {
        var builder = new StringBuilder(text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(MathLetters.Plain(char.ConvertToUtf32(c, text[++i])));
                continue;
            }

            if (char.IsSurrogate(c)) builder.Append('\uFFFD');
            else Append(builder, c, glyph);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, char c, in Glyph glyph)
    {
        switch (c)
        {
            case '\uFB00': builder.Append("ff"); break;
            case '\uFB01': builder.Append("fi"); break;
            case '\uFB02': builder.Append("fl"); break;
            case '\uFB03': builder.Append("ffi"); break;
            case '\uFB04': builder.Append("ffl"); break;
            case '\uFB05' or '\uFB06': builder.Append("st"); break;
            case '\t' or '\n' or '\r' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000': builder.Append(' '); break;
            case < '\u0020' or (>= '\u007F' and < '\u00A0'):
                builder.Append(OddFonts.Control(c, glyph));
                break;
            case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E'): break;
            case >= '\uE000' and <= '\uF8FF': builder.Append(OddFonts.Private(c, glyph)); break;
            case '\u03D5': builder.Append('φ'); break;
            case '\u03F5': builder.Append('ε'); break;
            case '\u00B5': builder.Append('μ'); break;
            case '\u2126': builder.Append('Ω'); break;
            case '\u212B': builder.Append('Å'); break;
            case (>= '\u037D' and <= '\u03FE') or '\u0545' or '\u0546' or (>= '\u2323' and <= '\u2D16'): builder.Append(FontReadings.Everywhere(c) ?? c.ToString()); break;
            default: builder.Append(c); break;
        }
    }
}

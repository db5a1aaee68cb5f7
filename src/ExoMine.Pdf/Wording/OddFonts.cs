using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Wording;

/// <summary>Characters for the codes of symbol fonts that come without a usable mapping.</summary>
internal static class OddFonts
{
    /// <summary>Adobe's Symbol encoding from 0x20 on; a blank where it has nothing for running text.</summary>
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";

    private const string SymbolHigh =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈… ―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    /// <summary>Private-use codes U+F020 to U+F0FF are the Symbol font's own codes in most producers.</summary>
    public static string Private(char c, in Glyph glyph)
    {
        if (c is >= '\uF020' and <= '\uF0FF' && !IsDingbats(glyph.Face.Name)) return FromSymbol(c - 0xF000);
        if (c is >= '\uF020' and <= '\uF0FF') return "•";
        return AdobeLetters.Plain(c) is var plain and not '\0' ? plain.ToString() : c.ToString(); // the whole paper's words may tell
    }

    /// <summary>Control codes are ligatures in old TeX encodings and nothing elsewhere.</summary>
    public static string Control(char c, in Glyph glyph) => c switch
    {
        '\u000B' => "ff",
        '\u000C' => "fi",
        '\u000D' => "fl",
        '\u000E' => "ffi",
        '\u000F' => "ffl",
        _ => glyph.Has(GlyphMarks.Unmapped) ? "\uFFFD" : "",
    };

    private static string FromSymbol(int code)
    {
        var table = code >= 0xA0 ? SymbolHigh : Symbol;
        var at = code >= 0xA0 ? code - 0xA0 : code - 0x20;
        return at >= 0 && at < table.Length && table[at] != ' ' ? table[at].ToString() : "\uFFFD";
    }

    private static bool IsDingbats(string font) =>
        font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);
}

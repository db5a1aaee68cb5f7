using System.Globalization;
using System.Text;

namespace ExoMine.Evaluation;

/// <summary>
/// Characters that print one and the same thing: the part of Unicode's compatibility decomposition (NFKC) that papers use,
/// which .NET does not offer in invariant globalization, and the quotes that typesetting bends.
/// </summary>
internal static class CompatibilityForms
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Not seen when texts are compared: white space, controls, soft and other hyphens, dashes, the minus sign.</summary>
    public static bool IsSkipped(Rune rune) => rune.Value == '\u2212' || rune.Value is '\u207B' or '\u208B' || Rune.IsWhiteSpace(rune) ||
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format or UnicodeCategory.Control;

    public static string Fold(Rune rune) => rune.Value switch
    {
        < 0xAA => rune.ToString(),
        >= 0xFF01 and <= 0xFF5E => Character(rune.Value - 0xFEE0),
        >= 0xFB00 and <= 0xFB06 => Ligatures[rune.Value - 0xFB00],
        '\u00B9' => "1",
        '\u00B2' => "2",
        '\u00B3' => "3",
        >= 0x2070 and <= 0x208E and not 0x2071 and not 0x207F => Character("0???456789+-=()?0123456789+-=()"[rune.Value - 0x2070]),
        '\u2071' => "i",
        '\u207F' => "n",
        '\u00AA' => "a",
        '\u00BA' => "o",
        '\u00B5' => "μ",
        '\u2126' => "Ω",
        '\u2206' => "Δ",
        '\u212A' => "K",
        '\u212B' => "Å",
        '\u2103' => "°C",
        '\u2122' => "TM",
        '\u2026' => "...",
        '\u2018' or '\u2019' => "'",
        '\u201C' or '\u201D' => "\"",
        '\u03D1' => "θ",
        '\u03D5' => "φ",
        '\u03D6' => "π",
        '\u03F0' => "κ",
        '\u03F1' => "ρ",
        '\u03F5' => "ε",
        >= 0x1D400 and <= 0x1D6A3 => MathematicalLatin((rune.Value - 0x1D400) % 52),
        >= 0x1D6A8 and <= 0x1D7C9 => MathematicalGreek((rune.Value - 0x1D6A8) % 58),
        >= 0x1D7CE and <= 0x1D7FF => Character('0' + (rune.Value - 0x1D7CE) % 10),
        _ => rune.ToString(),
    };

    private static string MathematicalLatin(int letter) => Character(letter < 26 ? 'A' + letter : 'a' + letter - 26);

    private static string MathematicalGreek(int letter) => letter switch
    {
        17 => "Θ",
        25 => "∇",
        < 25 => Character('Α' + letter),
        < 51 => Character('α' + letter - 26),
        _ => "∂εθκφρπ".Substring(letter - 51, 1),
    };

    private static string Character(int code) => ((char)code).ToString();
}

using System.Text;
using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Wording;

/// <summary>Puts accents that are drawn by themselves on their letters.</summary>
internal static class Accents
{
    /// <summary>The combining form of an accent; NUL for all other characters.</summary>
    public static char Combining(char c) => c switch
    {
        '`' or '\u02CB' => '\u0300',
        '\u00B4' or '\u02CA' => '\u0301',
        '\u02C6' => '\u0302',
        '\u02DC' => '\u0303',
        '\u02D8' => '\u0306',
        '\u02D9' => '\u0307',
        '\u00A8' => '\u0308',
        '\u02DA' => '\u030A',
        '\u02DD' => '\u030B',
        '\u02C7' => '\u030C',
        '\u00B8' => '\u0327',
        '\u02DB' => '\u0328',
        >= '\u0300' and <= '\u036F' => c,
        _ => '\0',
    };

    /// <summary>The next glyph is a letter that begins under the accent.</summary>
    public static bool StandsOver(in Glyph accent, List<Glyph> glyphs, int next)
    {
        while (next < glyphs.Count && glyphs[next].IsSpace) next++;
        if (next >= glyphs.Count || glyphs[next].Text.Length != 1 || !char.IsLetter(glyphs[next].Text[0])) return false;
        var letter = glyphs[next];
        var middle = (accent.U0 + accent.U1) / 2;
        return middle > letter.U0 - (0.1f * letter.Size) && middle < letter.U1 + (0.1f * letter.Size);
    }

    public static string Compose(string letter, char accent) =>
        letter.Length == 1 && Composition.Of(letter[0], accent) is var composed and not '\0' ? composed.ToString() : letter;

    /// <summary>Puts an accent on the last letter; false where the two make no letter.</summary>
    public static bool Compose(StringBuilder text, char accent)
    {
        if (text.Length == 0 || !char.IsLetter(text[^1])) return false;
        var composed = Composition.Of(text[^1], accent);
        if (composed == '\0') return accent >= '\u0300';
        text[^1] = composed;
        return true;
    }
}

using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>From which gap on two letters of a line belong to two words.</summary>
internal static class WordSpacing
{
    // All in em.
    private const float Usual = 0.15f;
    private const float Tight = 0.10f;
    private const float WhereSpacesAreWritten = 0.30f;
    private const float Tracked = 0.04f;

    public static float Threshold(List<Glyph> glyphs)
    {
        int letters = 0, spaces = 0, snug = 0, loose = 0, open = 0;
        var tracking = 0f;
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].IsSpace)
            {
                spaces++;
                continue;
            }

            letters++;
            if (i == 0 || glyphs[i - 1].IsSpace) continue;
            var gap = (glyphs[i].U0 - glyphs[i - 1].U1) / Math.Max(0.1f, Math.Min(glyphs[i].Size, glyphs[i - 1].Size));
            if (gap > Usual) open++;
            if (gap is > Tracked and <= Usual) loose++;
            if (gap is > -0.2f and <= Tracked) snug++;
            if (gap is > 0 and <= 0.4f) tracking += gap;
        }

        if (letters < 8) return Usual;
        if (spaces * 16 >= letters) return WhereSpacesAreWritten;
        // A letter-spaced line: the gap inside its words is no word gap.
        if (spaces == 0 && snug * 3 < letters && loose + open > letters / 2) return Math.Max(Usual, (tracking / letters) + 0.12f);
        return spaces == 0 && snug > 0.7f * letters ? Tight : Usual;
    }
}

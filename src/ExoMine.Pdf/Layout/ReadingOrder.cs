using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>Keeps the order of drawing, which is the publisher's own, unless a page evidently was not drawn in the order of reading: then the glyphs' places decide.</summary>
internal static class ReadingOrder
{
    /// <summary>Share of doubtful lines from which the places are asked.</summary>
    private const float Evident = 0.12f;

    /// <summary>What of the doubt may be left in the places' order.</summary>
    private const float LeftOver = 0.35f;

    /// <summary>Of the words; texts printed over each other would be mixed.</summary>
    private const float WordsKept = 0.97f;

    /// <summary>Contradictions that may come up, for all of the doubt removed.</summary>
    private const float Tolerance = 0.15f;

    /// <param name="doubt">Of the order that is returned.</param>
    /// <param name="rebuilt">The order of drawing was given up.</param>
    public static List<Line> Of(GlyphPage page, byte turn, float breadth, out float doubt, out bool rebuilt)
    {
        var drawn = LineBuilder.Build(page.Glyphs, page.Number, turn);
        doubt = StreamOrder.Doubt(drawn);
        rebuilt = false;
        if (doubt < Evident) return drawn;
        var sorted = LineBuilder.Build(ColumnOrder.Sort(page.Glyphs.Where(g => g.Turn == turn), breadth), page.Number, turn);
        var better = StreamOrder.Doubt(sorted);
        if (better > LeftOver * doubt || StreamOrder.Words(sorted) < WordsKept * StreamOrder.Words(drawn)) return drawn;
        if (StreamOrder.Contradictions(sorted) > StreamOrder.Contradictions(drawn) + (Tolerance * (doubt - better))) return drawn;
        doubt = better;
        rebuilt = true;
        return sorted;
    }
}

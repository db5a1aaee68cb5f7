using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>Glyphs on one baseline from left to right, whatever columns they belong to.</summary>
internal sealed class GlyphRow(float baseline, float size)
{
    // Both in em, as where lines are built in the order of drawing.
    private const float SameBaseline = 0.22f;
    private const float ScriptShift = 0.65f;
    private const float ScriptGap = 0.6f;
    private const float ScriptSize = 0.88f;

    public float Baseline { get; } = baseline;

    public float Size { get; private set; } = size;

    public List<Glyph> Glyphs { get; private set; } = [];

    /// <summary>Rows from the top down.</summary>
    public static List<GlyphRow> Of(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<GlyphRow>();
        foreach (var glyph in glyphs.OrderBy(g => g.V).ThenBy(g => g.U0))
        {
            var row = rows.Count > 0 && Math.Abs(glyph.V - rows[^1].Baseline) <= SameBaseline * Math.Min(glyph.Size, rows[^1].Size) ? rows[^1] : null;
            if (row is null) rows.Add(row = new GlyphRow(glyph.V, glyph.Size));
            row.Glyphs.Add(glyph);
            row.Size = Math.Max(row.Size, glyph.Size);
        }

        for (var i = 0; i < rows.Count; i++) GiveScripts(rows, i);
        rows.RemoveAll(r => !r.Glyphs.Exists(g => !g.IsSpace));
        foreach (var row in rows) row.Glyphs = [.. row.Glyphs.OrderBy(g => g.U0).ThenBy(g => g.V)];
        return rows;
    }

    /// <summary>Raised and lowered glyphs go to the row whose letters they touch.</summary>
    private static void GiveScripts(List<GlyphRow> rows, int at)
    {
        foreach (var other in (ReadOnlySpan<int>)[at - 1, at + 1, at - 2, at + 2])
        {
            if (other < 0 || other >= rows.Count) continue;
            var (from, to) = (rows[at], rows[other]);
            if (Math.Abs(to.Baseline - from.Baseline) > ScriptShift * to.Size) continue;
            from.Glyphs.RemoveAll(script =>
            {
                if (!to.Glyphs.Exists(letter => Carries(letter, script))) return false;
                to.Glyphs.Add(script);
                return true;
            });
        }
    }

    private static bool Carries(in Glyph letter, in Glyph script) =>
        !letter.IsSpace && script.Size <= ScriptSize * letter.Size
        && Math.Max(letter.U0, script.U0) - Math.Min(letter.U1, script.U1) < ScriptGap * letter.Size;
}

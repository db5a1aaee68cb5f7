using System.Runtime.InteropServices;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Drops letters that are drawn twice at one place to look bold or to cast a shadow.</summary>
internal static class DoubledGlyphs
{
    /// <summary>In em; two l side by side stand 0.2 em apart.</summary>
    private const float Near = 0.12f;

    public static void Remove(List<Glyph> glyphs)
    {
        var seen = new Dictionary<(int, int), int>(glyphs.Count);
        var kept = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (!glyph.IsSpace)
            {
                if (IsDouble(glyph, glyphs, seen)) continue;
                ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, Cell(glyph.U0, glyph.V), out var taken);
                if (!taken) slot = kept;
            }

            glyphs[kept++] = glyph;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    private static bool IsDouble(in Glyph glyph, List<Glyph> glyphs, Dictionary<(int, int), int> seen)
    {
        var (column, row) = Cell(glyph.U0, glyph.V);
        for (var c = column - 1; c <= column + 1; c++)
            for (var r = row - 1; r <= row + 1; r++)
            {
                if (!seen.TryGetValue((c, r), out var at)) continue;
                var other = glyphs[at];
                var near = Near * glyph.Size;
                if (Math.Abs(other.U0 - glyph.U0) < near && Math.Abs(other.V - glyph.V) < near && other.Turn == glyph.Turn && other.Text == glyph.Text
                    && Math.Abs(other.Size - glyph.Size) < 0.1f * glyph.Size) return true;
            }

        return false;
    }

    /// <summary>Cells of a point and a half: of two letters in one cell the first is compared, which is enough for doubles.</summary>
    private static (int Column, int Row) Cell(float u, float v) => ((int)MathF.Floor(u / 1.5f), (int)MathF.Floor(v / 1.5f));
}

using System.Runtime.InteropServices;

namespace ExoMine.Pdf.Glyphs;

/// <summary>Drops letters that are drawn twice at one place to look bold or to cast a shadow.</summary>
internal static class DoubledGlyphs
{
    /// <summary>In em; two l side by side stand 0.2 em apart.</summary>
    private const float Near = 0.12f;

    /// <summary>Letters so large are not searched for all the places where a double could begin.</summary>
    private const int MostCells = 40;

    /// <summary>Points: no page reaches so far, and places beyond have no cells.</summary>
    private const float FarAway = 1e6f;

    public static void Remove(List<Glyph> glyphs)
    {
        var seen = new Dictionary<long, int>(glyphs.Count);
        var kept = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (!glyph.IsSpace)
            {
                if (IsDouble(glyph, glyphs, seen)) continue;
                ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, Key(Cell(glyph.U0), Cell(glyph.V)), out var taken);
                if (!taken) slot = kept;
            }

            glyphs[kept++] = glyph;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    private static bool IsDouble(in Glyph glyph, List<Glyph> glyphs, Dictionary<long, int> seen)
    {
        var near = Near * glyph.Size;
        if (Math.Abs(glyph.U0) > FarAway || Math.Abs(glyph.V) > FarAway) return false;
        int left = Cell(glyph.U0 - near), right = Cell(glyph.U0 + near), top = Cell(glyph.V - near), bottom = Cell(glyph.V + near);
        if (right - left > MostCells || bottom - top > MostCells) return false;
        for (var column = left; column <= right; column++)
            for (var row = top; row <= bottom; row++)
            {
                if (!seen.TryGetValue(Key(column, row), out var at)) continue;
                var other = glyphs[at];
                if (Math.Abs(other.U0 - glyph.U0) < near && Math.Abs(other.V - glyph.V) < near && other.Turn == glyph.Turn && other.Text == glyph.Text
                    && Math.Abs(other.Size - glyph.Size) < 0.1f * glyph.Size) return true;
            }

        return false;
    }

    /// <summary>Cells of a point and a half: of two letters in one cell the first is compared, which is enough for doubles.</summary>
    private static int Cell(float points) => (int)MathF.Floor(points / 1.5f);

    private static long Key(int column, int row) => ((long)column << 32) | (uint)row;
}

using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>Strings the glyphs of one reading direction into lines, in the order in which they were drawn.</summary>
internal sealed class LineBuilder(int page, byte turn)
{
    // All in em of the larger of the two.
    private const float SameBaseline = 0.22f;
    private const float ScriptShift = 0.65f;
    private const float ScriptGap = 0.6f;
    private const float ColumnGap = 3.2f;
    private const float BackwardJump = 0.6f;
    private const float ScriptSize = 0.88f;

    /// <summary>Of the size of the letters beside it: a first letter that hangs over several lines carries no scripts.</summary>
    private const float DropCapital = 1.8f;

    private readonly List<Line> lines = [];
    private readonly List<Glyph> open = [];
    private float baseline;
    private float size;
    private float end;
    private bool spaced;

    public static List<Line> Build(IReadOnlyList<Glyph> glyphs, int page, byte turn)
    {
        var builder = new LineBuilder(page, turn);
        foreach (var glyph in glyphs)
            if (glyph.Turn == turn) builder.Take(glyph);
        builder.Close();
        return builder.lines;
    }

    private void Take(in Glyph glyph)
    {
        if (glyph.IsSpace)
        {
            if (open.Count > 0 && Math.Abs(glyph.V - baseline) < size && glyph.U1 > end - (0.1f * size)) spaced = true;
            return;
        }

        if (open.Count > 0 && !Fits(glyph)) Close();
        if (open.Count == 0)
        {
            baseline = glyph.V;
            size = glyph.Size;
            end = glyph.U0;
        }

        if (spaced) open.Add(new Glyph(" ", end, glyph.U0, baseline, size, glyph.Face, turn, GlyphMarks.None));
        spaced = false;
        open.Add(glyph);
        end = Math.Max(end, glyph.U1);
    }

    private bool Fits(in Glyph glyph)
    {
        var em = Math.Max(size, glyph.Size);
        var shift = Math.Abs(glyph.V - baseline);
        var gap = glyph.U0 - end;
        if (gap < -BackwardJump * em) return false;
        if (shift <= SameBaseline * Math.Min(em, Math.Min(size, glyph.Size) * 1.6f)) return gap <= ColumnGap * em && Adopt(glyph);
        if (size > DropCapital * glyph.Size && open.Count(g => !g.IsSpace) == 1 && char.IsUpper(open[0].Text[0])) return false;
        if (shift > ScriptShift * em || gap > ScriptGap * em) return false;
        if (glyph.Size <= ScriptSize * size) return true;
        return size <= ScriptSize * glyph.Size && Adopt(glyph);
    }

    /// <summary>A line that began with a raised number takes the baseline and size of what follows.</summary>
    private bool Adopt(in Glyph glyph)
    {
        if (size > ScriptSize * glyph.Size) return true;
        var letters = open.Count(g => !g.IsSpace);
        if (letters > 6) return Math.Abs(glyph.V - baseline) <= SameBaseline * size;
        baseline = glyph.V;
        size = glyph.Size;
        return true;
    }

    private void Close()
    {
        spaced = false;
        if (open.Count == 0) return;
        var line = LineWriter.Write(open, baseline, page, lines.Count, turn);
        if (line is not null) lines.Add(line);
        open.Clear();
    }
}

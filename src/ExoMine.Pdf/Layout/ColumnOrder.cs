using ExoMine.Pdf.Glyphs;

namespace ExoMine.Pdf.Layout;

/// <summary>Puts rows of glyphs into reading order by cutting them where a white strip runs down several rows; after the recursive X-Y cut (Ha, Haralick and Phillips 1995), with rows instead of white space as the unit down the page.</summary>
internal sealed class ColumnOrder(float breadth)
{
    /// <summary>In em: the narrowest strip between two columns.</summary>
    private const float Gutter = 0.8f;

    /// <summary>In points: what must be left of a strip after all its rows.</summary>
    private const float Narrowest = 5;

    /// <summary>Rows that a column has at least.</summary>
    private const int FewRows = 3;

    /// <summary>Share of the page's breadth that a column has at least; list numbers and cells have less.</summary>
    private const float NarrowColumn = 0.14f;

    /// <summary>Letters to the row that a column has at least.</summary>
    private const int FewLetters = 14;

    private const int DeepestNesting = 6;

    private readonly List<Glyph> ordered = [];

    public static List<Glyph> Sort(IEnumerable<Glyph> glyphs, float breadth)
    {
        var order = new ColumnOrder(breadth);
        order.Read(GlyphRow.Of(glyphs).ConvertAll(r => r.Glyphs), 0);
        return order.ordered;
    }

    private void Read(List<List<Glyph>> rows, int depth)
    {
        if (rows.Count == 0) return;
        var left = rows.Min(r => r[0].U0);
        var right = rows.Max(r => r.Max(g => g.U1));
        var strips = rows.ConvertAll(r => Strips(r, left, right));
        for (var start = 0; start < rows.Count;)
        {
            if (depth < DeepestNesting && Cut(rows, strips, start) is var (at, end) && end > start)
            {
                var run = rows.GetRange(start, end - start);
                Read(Part(run, g => g.U0 < at), depth + 1);
                Read(Part(run, g => g.U0 >= at), depth + 1);
                start = end;
            }
            else
            {
                ordered.AddRange(rows[start++]);
            }
        }
    }

    /// <summary>Of the strips that begin in a row, the one that runs down the most rows and has columns on both sides; an end before the start where there is none.</summary>
    private (float At, int End) Cut(List<List<Glyph>> rows, List<List<(float From, float To)>> strips, int start)
    {
        var best = (At: 0f, End: start);
        foreach (var first in strips[start])
        {
            var strip = first;
            var end = start + 1;
            while (end < rows.Count && Widest(strip, strips[end]) is { } narrower)
            {
                strip = narrower;
                end++;
            }

            if (end <= best.End) continue;
            var middle = (strip.From + strip.To) / 2;
            var run = rows.GetRange(start, end - start);
            if (IsColumn(Part(run, g => g.U0 < middle)) && IsColumn(Part(run, g => g.U0 >= middle))) best = (middle, end);
        }

        return best;
    }

    private bool IsColumn(List<List<Glyph>> rows)
    {
        if (rows.Count < FewRows) return false;
        var left = rows.Min(r => r[0].U0);
        var right = rows.Max(r => r[^1].U1);
        return right - left > NarrowColumn * breadth && rows.Sum(r => r.Count(g => !g.IsSpace)) > FewLetters * rows.Count;
    }

    private static List<List<Glyph>> Part(List<List<Glyph>> run, Predicate<Glyph> chosen) =>
        [.. run.Select(r => r.FindAll(chosen)).Where(r => r.Exists(g => !g.IsSpace))];

    /// <summary>The white of a row within the margins: before, between and behind its words.</summary>
    private static List<(float From, float To)> Strips(List<Glyph> row, float left, float right)
    {
        var strips = new List<(float, float)>();
        var end = left;
        foreach (var glyph in row)
        {
            if (glyph.IsSpace) continue;
            if (glyph.U0 - end >= Gutter * glyph.Size) strips.Add((end, glyph.U0));
            end = Math.Max(end, glyph.U1);
        }

        if (right > end) strips.Add((end, right));
        return strips;
    }

    private static (float From, float To)? Widest((float From, float To) strip, List<(float From, float To)> others)
    {
        (float From, float To)? widest = null;
        var width = Narrowest;
        foreach (var other in others)
        {
            var shared = (From: Math.Max(strip.From, other.From), To: Math.Min(strip.To, other.To));
            if (shared.To - shared.From < width) continue;
            width = shared.To - shared.From;
            widest = shared;
        }

        return widest;
    }
}

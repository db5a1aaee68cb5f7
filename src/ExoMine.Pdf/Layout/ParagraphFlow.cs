namespace ExoMine.Pdf.Layout;

/// <summary>Joins the halves of paragraphs that a column, a page or a float cuts in two; what stands between comes after them.</summary>
internal sealed class ParagraphFlow(List<Block> blocks, BodyStyle body)
{
    /// <summary>Pages of tables that may stand between the halves.</summary>
    private const int PagesBetween = 8;

    /// <summary>Blocks in which the other half is looked for before one that only may be it is taken.</summary>
    private const int Foresight = 3;

    private readonly List<Block> flow = [];

    /// <summary>Paragraphs without an end, newest last: at most one of each style.</summary>
    private readonly List<(Block Block, int Index)> open = [];

    public static List<Block> Join(List<Block> blocks, BodyStyle body)
    {
        var joiner = new ParagraphFlow(blocks, body);
        for (var i = 0; i < blocks.Count; i++) joiner.Add(i);
        return joiner.flow;
    }

    private void Add(int at)
    {
        var block = blocks[at];
        if (block.Role != Role.Body)
        {
            flow.Add(block);
            return;
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            var (half, index) = open[i];
            if (block.Page > half.Last.Page + PagesBetween)
            {
                open.RemoveAt(i);
                continue;
            }

            if (!SameStyle(half, block)) continue;
            var goesOn = GoesOn(half, block, flow.Count - index);
            if (!goesOn && block.Lines.Count < 2 || IsAside(half, at)) continue;
            open.RemoveAt(i);
            if (!goesOn) break;
            half.AddRange(block.Lines);
            if (IsOpen(half)) open.Add((half, flow.Count));
            return;
        }

        flow.Add(block);
        if (IsOpen(block)) open.Add((block, flow.Count));
    }

    private static bool IsOpen(Block block) => !SentenceEnd.Closes(block.Last.Text) && (block.Lines.Count > 1 || block.Last.Text.Length > 12);

    private static bool SameStyle(Block half, Block next) =>
        Math.Abs(half.Last.Size - next.Size) <= 0.05f * next.Size && SharesFace(half, next);

    /// <summary>Fonts by name; a line in italics has another than its paragraph, so any line may witness.</summary>
    private static bool SharesFace(Block half, Block next)
    {
        foreach (var line in next.Lines)
            if (line.Look.FontName == half.Last.Look.FontName || line.Look.FontName == half.First.Look.FontName) return true;
        return half.Page != next.Page; // some producers name their fonts anew on each page
    }

    /// <param name="between">Blocks that stand between the two.</param>
    private bool GoesOn(Block half, Block next, int between)
    {
        if (BeginsLikeARest(half, next)) return true;
        if (half.Lines.Count < 2 || next.Lines.Count < 2 || next.Page > half.Last.Page + 2 || !body.IsBodySize(next.Size)) return false;
        var below = next.Page == half.Last.Page && next.Top > half.Last.V && next.First.SharedWidth(half.Last) > 0.3f;
        if (below && between == 0) return false; // the block builder saw both and cut
        return half.Last.U1 > ColumnRight(half) - (1.5f * half.Last.Size);
    }

    private static bool BeginsLikeARest(Block half, Block next) =>
        SentenceEnd.StartsLower(next.First.Text) || half.Last.Text[^1] is '-' or '‐' or '\u00AD';

    /// <summary>A block that interrupts the half and is no part of it: one in a box, or whole sentences before the half's rest.</summary>
    private bool IsAside(Block half, int at)
    {
        if (BeginsLikeARest(half, blocks[at])) return false;
        if (blocks[at].IsBoxed && !half.IsBoxed) return true;
        if (half.Lines.Count < 2 || !body.IsBodySize(half.Size)) return false;
        for (var i = at; i <= at + Foresight && i < blocks.Count && blocks[i].Page <= half.Last.Page + 1; i++)
        {
            var block = blocks[i];
            if (block.Role != Role.Body) continue;
            if (i > at && block.Lines.Count > 1 && StartsWithPlainWord(block.First.Text) && SameStyle(half, block))
                return open.Count(o => SameStyle(o.Block, block)) == 1 && IsNextPlace(half, block, at, i);
            if (block.Last.Text[^1] == ':' || !SentenceEnd.Closes(block.Last.Text)) return false; // the rest may be this block's
        }

        return false;
    }

    /// <summary>Right below the half, or at the head of another column, what interrupts it aside.</summary>
    private bool IsNextPlace(Block half, Block rest, int from, int to)
    {
        if (rest.Page == half.Last.Page && rest.First.SharedWidth(half.Last) > 0.3f) return rest.First.V > half.Last.V && rest.First.V < half.Last.V + (2 * body.Pitch);
        for (var i = 0; i < blocks.Count; i++)
            if ((i < from || i >= to) && blocks[i].Page == rest.Page && blocks[i].Role == Role.Body && blocks[i].Last.V < rest.First.V && blocks[i].Last.SharedWidth(rest.First) > 0.3f) return false;
        return true;
    }

    /// <summary>No "hBMSCs", "ii)" or "where" of a formula.</summary>
    private static bool StartsWithPlainWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return end > 1 && (end == text.Length || text[end] is ' ' or ',' or '-' or '.' or ';') && !text.StartsWith("where ", StringComparison.Ordinal);
    }

    /// <summary>The right margin of the column in which the half ends.</summary>
    private static float ColumnRight(Block half)
    {
        var right = half.Last.U1;
        foreach (var line in half.Lines)
            if (line.Page == half.Last.Page && line.SharedWidth(half.Last) > 0.5f) right = Math.Max(right, line.U1);
        return right;
    }
}

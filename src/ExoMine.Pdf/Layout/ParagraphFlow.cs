namespace ExoMine.Pdf.Layout;

/// <summary>Joins the halves of paragraphs that a column, a page or a float cuts in two; what stands between comes after them.</summary>
internal sealed class ParagraphFlow(BodyStyle body)
{
    /// <summary>Blocks that may stand between the halves.</summary>
    private const int Reach = 80;

    private readonly List<Block> flow = [];
    private Block? open;
    private int openedAt;

    public static List<Block> Join(IEnumerable<Block> blocks, BodyStyle body)
    {
        var joiner = new ParagraphFlow(body);
        foreach (var block in blocks) joiner.Add(block);
        return joiner.flow;
    }

    private void Add(Block block)
    {
        if (block.Role == Role.Body)
        {
            if (open is not null && flow.Count - openedAt < Reach && GoesOn(open, block))
            {
                open.AddRange(block.Lines);
                if (!IsOpen(open)) open = null;
                return;
            }

            flow.Add(block);
            open = IsOpen(block) ? block : null;
            openedAt = flow.Count;
            return;
        }

        if (block.Role == Role.Heading) open = null;
        flow.Add(block);
    }

    private static bool IsOpen(Block block) => !SentenceEnd.Closes(block.Last.Text) && block.Lines.Count > 1;

    private bool GoesOn(Block half, Block next)
    {
        if (Math.Abs(half.Last.Size - next.Size) > 0.07f * next.Size) return false;
        if (next.Page > half.Last.Page + 2) return false;
        return SentenceEnd.StartsLower(next.First.Text) || half.Last.Text[^1] is '-' or '\u00AD' || next.Lines.Count > 1 && body.IsBodySize(next.Size);
    }
}

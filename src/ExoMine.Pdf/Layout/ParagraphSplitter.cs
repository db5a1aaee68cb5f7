namespace ExoMine.Pdf.Layout;

/// <summary>Cuts a block where a first line is indented or a last line stops short.</summary>
internal static class ParagraphSplitter
{
    private const float Indent = 0.8f;

    public static IEnumerable<Block> Split(Block block)
    {
        var left = UsualLeft(block);
        var part = new Block(block.First) { Role = block.Role };
        for (var i = 1; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            if (StartsParagraph(block, line, part.Last, left))
            {
                yield return part;
                part = new Block(line) { Role = block.Role };
            }
            else
            {
                part.Add(line);
            }
        }

        yield return part;
    }

    private static bool StartsParagraph(Block block, Line line, Line before, float left)
    {
        var em = line.Size;
        var indented = line.U0 > left + (Indent * em) && line.U0 < left + (5 * em) && before.U0 < left + (Indent * em);
        var shortBefore = before.U1 < block.Right - (3 * em);
        var closed = SentenceEnd.Closes(before.Text);
        if (indented && (closed || shortBefore)) return !SentenceEnd.StartsLower(line.Text);
        return shortBefore && closed && before.U1 < block.Right - (0.15f * (block.Right - block.Left)) && !SentenceEnd.StartsLower(line.Text);
    }

    /// <summary>Where most lines begin.</summary>
    private static float UsualLeft(Block block)
    {
        var starts = block.Lines.Select(l => l.U0).Order().ToArray();
        var best = starts[0];
        var bestCount = 0;
        foreach (var start in starts)
        {
            var count = starts.Count(s => Math.Abs(s - start) < 2);
            if (count > bestCount) (best, bestCount) = (start, count);
        }

        return best;
    }
}

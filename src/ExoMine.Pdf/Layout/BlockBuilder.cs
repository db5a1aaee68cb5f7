using ExoMine.Pdf.Structure;

namespace ExoMine.Pdf.Layout;

/// <summary>Gathers lines, in the order of drawing, into blocks of one column and one style.</summary>
internal static class BlockBuilder
{
    /// <summary>Sizes differ within a block by no more than this share.</summary>
    private const float SizeChange = 0.09f;

    public static List<Block> Build(List<Line> lines, BodyStyle body)
    {
        var blocks = new List<Block>();
        Block? open = null;
        foreach (var line in lines)
        {
            if (open is not null && Continues(open, line, body))
            {
                open.Add(line);
                continue;
            }

            open = new Block(line);
            blocks.Add(open);
        }

        return blocks;
    }

    private static bool Continues(Block block, Line line, BodyStyle body)
    {
        var last = block.Last;
        var em = Math.Max(last.Size, line.Size);
        var pitch = line.V - last.V;
        if (pitch < 0.5f * em || line.Turn != last.Turn) return false;
        if (pitch > UsualPitch(block, em, body) * 1.25f) return false;
        if (Math.Abs(line.Size - last.Size) > SizeChange * em) return false;
        if (line.SharedWidth(last) < 0.3f) return false;
        if (block.Lines.Count == 1 && HeadingReader.KindOf(last.Text) is not null) return false;
        return (last.Look.Bold > 0.9f) == (line.Look.Bold > 0.9f) || block.Lines.Count > 1 && last.Look.Bold < 0.9f;
    }

    private static float UsualPitch(Block block, float em, BodyStyle body)
    {
        if (block.Lines.Count > 1) return Math.Max(block.Last.V - block.Lines[^2].V, 1.05f * em);
        return body.IsBodySize(em) ? Math.Max(body.Pitch, 1.05f * em) : Math.Max(1.3f, body.Pitch / body.Size) * em;
    }
}

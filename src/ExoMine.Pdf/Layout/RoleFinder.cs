using ExoMine.Pdf.Structure;

namespace ExoMine.Pdf.Layout;

/// <summary>Tells running text, headings, captions, table cells, footnotes and labels of figures apart by size, style and neighbours.</summary>
internal sealed class RoleFinder(BodyStyle body)
{
    public void Assign(List<Block> blocks, PageLines page)
    {
        var inTable = false;
        foreach (var block in blocks) block.Role = RoleOf(block, page, ref inTable);
        MarkCells(blocks);
    }

    private Role RoleOf(Block block, PageLines page, ref bool inTable)
    {
        var first = block.First;
        var ownStyle = !body.IsBodySize(first.Size) || first.Look.Bold > 0.4f;
        if (CaptionStart.Matches(first.Text, ownStyle, out var isTable))
        {
            inTable = isTable;
            return Role.Caption;
        }

        var prose = IsProse(block);
        if (prose && body.IsBodySize(block.Size)) inTable = false;
        if (inTable && !(prose && body.IsBodySize(block.Size))) return Role.Table;
        if (IsHeading(block)) return Role.Heading;
        if (prose) return IsFootnote(block, page) ? Role.Footnote : Role.Body;
        return block.Size < 0.97f * body.Size ? Role.Label : Role.Body;
    }

    /// <summary>Short blocks side by side are cells, also where no caption says so; three in a row make a table.</summary>
    private static void MarkCells(List<Block> blocks)
    {
        var run = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (i < blocks.Count && blocks[i].Role is Role.Body or Role.Heading or Role.Label or Role.Table && IsCell(blocks, i))
            {
                run++;
                continue;
            }

            if (run >= 4)
                for (var j = i - run; j < i; j++) blocks[j].Role = Role.Table;
            run = 0;
        }
    }

    private static bool IsCell(List<Block> blocks, int at)
    {
        var block = blocks[at];
        if (block.Length > 120) return false;
        return at > 0 && SideBySide(block, blocks[at - 1]) || at + 1 < blocks.Count && SideBySide(block, blocks[at + 1]);
    }

    private static bool SideBySide(Block a, Block b)
    {
        var apart = Math.Max(a.Left, b.Left) - Math.Min(a.Right, b.Right);
        var shared = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);
        return apart > 0 && shared > 0.5f * Math.Min(a.Bottom - a.Top, b.Bottom - b.Top);
    }

    /// <summary>Several lines of words, or one that could be a sentence.</summary>
    private static bool IsProse(Block block)
    {
        var words = 0;
        foreach (var line in block.Lines) words += Words(line.Text);
        return block.Lines.Count > 1 ? words >= 4 * block.Lines.Count : words >= 6;
    }

    private static int Words(string text)
    {
        var count = 0;
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                if (++letters == 2) count++;
            }
            else
            {
                letters = 0;
            }
        }

        return count;
    }

    private bool IsHeading(Block block)
    {
        if (block.Lines.Count > 4 || block.Length > 250) return false;
        var first = block.First;
        if (block.Lines.Count == 1 && HeadingReader.KindOf(first.Text) is not null) return true;
        if (!char.IsLetterOrDigit(first.Text[0]) || block.Lines.Sum(l => Words(l.Text)) == 0) return false;
        if (first.Size > 1.06f * body.Size) return true;
        return first.Size > 0.9f * body.Size && block.Lines.TrueForAll(l => l.Look.Bold > 0.9f || l.Look.Italic > 0.9f) && !SentenceEnd.StartsLower(first.Text);
    }

    private bool IsFootnote(Block block, PageLines page) =>
        block.Size < 0.95f * body.Size && block.Bottom > 0.8f * page.Depth && page.Number == 1;
}

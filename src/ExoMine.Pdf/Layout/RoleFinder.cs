namespace ExoMine.Pdf.Layout;

/// <summary>Tells running text, headings, captions, table cells, footnotes and labels of figures apart by size, style and neighbours.</summary>
internal sealed class RoleFinder(BodyStyle body)
{
    public void Assign(List<Block> blocks, PageLines page)
    {
        var inTable = false;
        foreach (var block in blocks)
        {
            block.Role = RoleOf(block, page, ref inTable);
        }
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
        if (!char.IsLetterOrDigit(first.Text[0]) || block.Lines.Sum(l => Words(l.Text)) == 0) return false;
        if (first.Size > 1.06f * body.Size) return true;
        return first.Size > 0.9f * body.Size && block.Lines.TrueForAll(l => l.Look.Bold > 0.9f || l.Look.Italic > 0.9f) && !SentenceEnd.StartsLower(first.Text);
    }

    private bool IsFootnote(Block block, PageLines page) =>
        block.Size < 0.95f * body.Size && block.Bottom > 0.8f * page.Depth && page.Number == 1;
}

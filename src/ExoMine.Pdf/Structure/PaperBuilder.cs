using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Layout;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Structure;

/// <summary>From drawn glyphs to a paper: lines, blocks, paragraphs, text, structure.</summary>
internal static class PaperBuilder
{
    public static Paper Build(string id, List<GlyphPage> glyphPages, List<Warning> warnings)
    {
        var pages = glyphPages.Select(PageReader.Read).ToList();
        var flow = Flow(pages);
        var assembler = new TextAssembler(new HyphenMender(VocabularyOf(flow)));
        foreach (var block in flow) assembler.Write(block.Lines, number => pages[number - 1]);
        var text = assembler.Text;
        return new Paper(id, text) { Lines = assembler.Lines, Pages = PageSpans.Of(pages, assembler.Lines, text.Length), Warnings = warnings };
    }

    /// <summary>The paper's paragraphs in reading order.</summary>
    internal static List<Block> Flow(List<PageLines> pages)
    {
        RunningHeads.Remove(pages);
        var body = BodyStyle.Of(pages);
        var roles = new RoleFinder(body);
        var blocks = new List<Block>();
        foreach (var page in pages)
        {
            var onPage = BlockBuilder.Build(page.Lines, body);
            roles.Assign(onPage, page);
            foreach (var block in onPage)
                blocks.AddRange(block.Role == Role.Body ? ParagraphSplitter.Split(block) : [block]);
        }

        return ParagraphFlow.Join(blocks, body);
    }

    private static Vocabulary VocabularyOf(List<Block> flow)
    {
        var vocabulary = new Vocabulary();
        foreach (var block in flow)
        {
            var cut = false;
            foreach (var line in block.Lines)
            {
                vocabulary.Read(line.Text, cut);
                cut = line.Text.Length > 0 && line.Text[^1] is '-' or '\u00AD' or '‐';
            }
        }

        return vocabulary;
    }
}

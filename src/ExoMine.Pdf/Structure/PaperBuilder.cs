using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Layout;
using ExoMine.Pdf.Quality;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Structure;

/// <summary>From drawn glyphs to a paper: lines, blocks, paragraphs, text, structure.</summary>
internal static class PaperBuilder
{
    /// <param name="declaredTitle">What the file's information dictionary calls its title.</param>
    public static Paper Build(string id, List<GlyphPage> glyphPages, string? declaredTitle, List<Warning> warnings)
    {
        var pages = glyphPages.Select(PageReader.Read).ToList();
        var qualities = pages.Zip(glyphPages, PageQuality.Of).ToList();
        if (ScanDetector.Judge(glyphPages) is { } scanned) warnings.Add(scanned);
        PrivateCharacters.Replace(pages);
        MistakenLetters.Replace(pages);
        foreach (var page in pages) UnreadableLines.Remove(page);
        var front = pages.Take(2).SelectMany(p => p.Lines.Concat(p.Sideways)).Select(l => l.Text).ToList();
        var flow = Flow(pages);
        var assembler = new TextAssembler(new HyphenMender(VocabularyOf(flow)));
        var spans = flow.ConvertAll(block => assembler.Write(block.Lines, number => pages[number - 1]));
        var text = assembler.Text;
        var paragraphs = flow.Zip(spans, (block, span) => new Paragraph(block, span, span.In(text))).Where(p => p.Text.Length > 0).ToList();
        var title = paragraphs.Count == 0 ? null : TitleFinder.Find(paragraphs, BodyStyle.Of(pages).Size, declaredTitle);
        var paper = new Paper(id, text) { Lines = assembler.Lines };
        qualities = PageQuality.Weigh(qualities, paper);
        Report(pages, qualities, warnings);
        return paper with
        {
            Pages = PageSpans.Of(pages, qualities, assembler.Lines, text.Length),
            Sections = SectionFinder.Find(paragraphs, title),
            Bibliography = BibliographyFinder.Find(paragraphs, title, front),
            Warnings = warnings,
        };
    }

    private static void Report(List<PageLines> pages, List<double?> qualities, List<Warning> warnings)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var number = pages[i].Number;
            if (pages[i].IsRebuilt) warnings.Add(new Warning("reading_order", $"Page {number} is not drawn in the order of reading; its text was put in order by its place on the page.", number));
            if (qualities[i] < PageQuality.Bad) warnings.Add(new Warning("bad_page", $"The text of page {number} is unreliable: unknown characters, damaged words or lines out of order.", number));
        }
    }

    /// <summary>The paper's paragraphs in reading order.</summary>
    internal static List<Block> Flow(List<PageLines> pages)
    {
        LineNumbers.Remove(pages);
        RunningHeads.Remove(pages);
        var body = BodyStyle.Of(pages);
        Watermarks.Remove(pages, body);
        foreach (var page in pages) DropCapitals.Join(page);
        var roles = new RoleFinder(body);
        var blocks = new List<Block>();
        foreach (var page in pages)
        {
            var onPage = BlockBuilder.Build(page.Lines, body);
            roles.Assign(onPage, page);
            var boxes = new Boxes(page);
            foreach (var block in onPage.SelectMany(b => b.Role == Role.Body ? ParagraphSplitter.Split(b) : [b]))
            {
                block.IsBoxed = boxes.Hold(block.First) && boxes.Hold(block.Last);
                blocks.Add(block);
            }
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

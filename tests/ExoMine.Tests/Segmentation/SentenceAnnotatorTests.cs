using ExoMine.Segmentation;
using Xunit;

namespace ExoMine.Tests.Segmentation;

public class SentenceAnnotatorTests
{
    private static readonly SentenceAnnotator Annotator =
        new(new SentenceSplitter(AbbreviationList.Load(Path.Combine(AppContext.BaseDirectory, "models", "segmentation", "abbreviations.tsv"))));

    [Fact]
    public void A_heading_is_no_part_of_the_first_sentence() =>
        Assert.Equal(["Abstract", "Bone heals."], Sentences("Abstract\nBone heals.", (SectionKind.Abstract, "Abstract", 0, 20)));

    [Fact]
    public void Tables_hold_no_sentences() =>
        Assert.Equal(["Bone heals.", "It does."], Sentences("Bone heals.\n\nALP 12.1 3.4\n\nIt does.", (SectionKind.Results, "", 0, 13), (SectionKind.Table, "", 13, 27), (SectionKind.Results, "", 27, 35)));

    [Fact]
    public void Plain_text_gets_the_sections_of_its_headings()
    {
        var paper = Annotator.Annotate(new HeadingSectionAnnotator().Annotate(new Paper("p", "Exosomes\n2. Materials and Methods\nCells grew.\nREFERENCES\n1. A. B.\n")));
        Assert.Equal([SectionKind.Other, SectionKind.Methods, SectionKind.References], paper.Sections.Select(s => s.Kind));
        Assert.Equal(SectionKind.Methods, paper.Sentences.Single(s => s.Span.In(paper.Text) == "Cells grew.").Section);
    }

    private static IEnumerable<string> Sentences(string text, params (SectionKind Kind, string Heading, int Start, int End)[] sections) =>
        Annotator.Annotate(new Paper("p", text) { Sections = [.. sections.Select(s => new Section(s.Kind, s.Heading, new TextSpan(s.Start, s.End)))] })
            .Sentences.Select(s => s.Span.In(text));
}

using ExoMine.Segmentation;
using Xunit;

namespace ExoMine.Tests.Segmentation;

public class SentenceQualityTests
{
    private const string Text = "Exosomes build bone in mice.";

    [Theory]
    [InlineData("Exosomes build bone in mice.", 1)]
    [InlineData("Exosomes build \uFFFDone in mice.", 0.565)]
    [InlineData("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD bone", 0)]
    [InlineData("Bone exosomesfrommesenchymalstemcells grew back again.", 0.6)]
    public void Unknown_characters_and_glued_words_cost_trust(string text, double expected) =>
        Assert.Equal(expected, SentenceQuality.OfText(text), 3);

    [Fact]
    public void A_line_above_the_one_before_it_raises_doubt()
    {
        Assert.Equal(1, Quality(new Box(10, 10, 90, 20), new Box(10, 22, 90, 32)));
        Assert.Equal(1, Quality(new Box(10, 500, 90, 510), new Box(300, 22, 390, 32)));
        Assert.Equal(0.8, Quality(new Box(10, 500, 90, 510), new Box(10, 22, 90, 32)));
    }

    [Fact]
    public void Text_without_printed_lines_is_not_judged()
    {
        var first = 0;
        Assert.Null(SentenceQuality.Of(new Paper("x", Text), new TextSpan(0, Text.Length), [], ref first));
    }

    [Theory]
    [InlineData("The cells grew. The cellswere many; cells were seen.", 20)]
    [InlineData("The osteoblasts and osteoblasts met an osteo blasts cell.", 39)]
    [InlineData("The microvesicles grew.")]
    [InlineData("Cells in formation and formation in cells: information.")]
    public void Glued_and_split_words_are_found_by_the_papers_own_words(string text, params int[] places) =>
        Assert.Equal(places, WordDoubts.Find(text, []));

    [Fact]
    public void A_word_that_lost_its_hyphen_at_a_line_end_is_found()
    {
        const string text = "Bone and bone, derived or derived: bonederived";

        Assert.Equal([text.IndexOf("bonederived", StringComparison.Ordinal)], WordDoubts.Find(text, [Line(0, 39), Line(39, text.Length)]));
        Assert.Empty(WordDoubts.Find(text, [Line(0, 20), Line(21, text.Length)]));
    }

    [Fact]
    public void Doubtful_words_cost_a_sentence_trust()
    {
        var first = 0;
        var paper = new Paper("x", Text) { Pages = [new Page(1, new TextSpan(0, 28), 600, 800)], Lines = [Line(0, 28)] };
        Assert.Equal(0.85, SentenceQuality.Of(paper, new TextSpan(0, 28), [10], ref first));
    }

    private static TextLine Line(int start, int end) => new(new TextSpan(start, end), 1, new Box(10, 10, 90, 20), []);

    private static double? Quality(Box above, Box below)
    {
        var first = 0;
        var paper = new Paper("x", Text)
        {
            Pages = [new Page(1, new TextSpan(0, Text.Length), 600, 800)],
            Lines = [new TextLine(new TextSpan(0, 14), 1, above, []), new TextLine(new TextSpan(15, Text.Length), 1, below, [])],
        };
        return SentenceQuality.Of(paper, new TextSpan(0, Text.Length), [], ref first);
    }
}

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
        Assert.Null(SentenceQuality.Of(new Paper("x", Text), new TextSpan(0, Text.Length), ref first));
    }

    private static double? Quality(Box above, Box below)
    {
        var first = 0;
        var paper = new Paper("x", Text)
        {
            Pages = [new Page(1, new TextSpan(0, Text.Length), 600, 800)],
            Lines = [new TextLine(new TextSpan(0, 14), 1, above, []), new TextLine(new TextSpan(15, Text.Length), 1, below, [])],
        };
        return SentenceQuality.Of(paper, new TextSpan(0, Text.Length), ref first);
    }
}

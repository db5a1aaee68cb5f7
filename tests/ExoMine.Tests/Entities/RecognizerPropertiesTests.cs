using CsCheck;
using Xunit;

namespace ExoMine.Tests.Entities;

public class RecognizerPropertiesTests
{
    private static readonly Gen<string> Texts = GeneratedTexts.Of(
        "miR", "-", "21", "a", "/", "(", ")", " ", ", ", " and ", "let-7", "circ", "_", "0003865", "lncRNA", "H19", "LINC", "AS1", "exosomes", " from ", "derived",
        "BMSC", "Exos", "EV", "mesenchymal stem cells", "human", "bone marrow", "Wnt", "β-catenin", "signaling pathway", "axis", "osteoporosis", "-induced ", "hypoxic ", "α", "\n", "𝛽", "OVX", "s", ".");

    [Fact]
    public void Mentions_lie_inside_any_text_in_reading_order_and_never_cross() =>
        Texts.Sample(text =>
        {
            var mentions = ShippedEntities.MentionsOf(text);
            Assert.Equal(mentions.OrderBy(m => m.Span).ThenBy(m => m.Type).Select(m => m.Span), mentions.Select(m => m.Span));
            foreach (var (mention, next) in mentions.Zip(mentions.Skip(1)))
            {
                Assert.True(!mention.Span.Overlaps(next.Span) || mention.Span.Contains(next.Span) || next.Span.Contains(mention.Span));
            }
            Assert.All(mentions, m => Assert.True(!m.Span.IsEmpty && m.Span.End <= text.Length && m.Span.In(text).Trim() == m.Span.In(text)));
        });

    [Fact]
    public void The_same_text_gives_the_same_mentions() =>
        Texts.Sample(text => Assert.Equal(ShippedEntities.MentionsOf(text), ShippedEntities.MentionsOf(string.Concat(text, ""))), iter: 30);

    [Theory]
    [InlineData("miR-")]
    [InlineData("(")]
    [InlineData("Wnt/")]
    [InlineData("lncRNA-")]
    [InlineData("BMSC-")]
    [InlineData("exosomes from ")]
    [InlineData("a")]
    [InlineData("miR-1, -2 and ")]
    public void Long_runs_of_one_piece_end(string piece) =>
        Assert.NotNull(ShippedEntities.MentionsOf(string.Concat(Enumerable.Repeat(piece, 4000))));
}

using ExoMine.Effects;
using Xunit;

namespace ExoMine.Tests.Effects;

/// <summary>A denied effect is a finding that is marked so; it gives the sentence no label and makes nobody an agent.</summary>
public class DenialTests
{
    private static readonly RuleEffectAnnotator Rules = new(ShippedLexicon.Value);

    [Theory]
    [InlineData("{miR-26a|miRNA} did not promote osteogenesis.", "miR-26a", Effect.Promotes)]
    [InlineData("{miR-26a|miRNA} failed to enhance mineralization.", "miR-26a", Effect.Promotes)]
    [InlineData("Knockdown of {H19|lncRNA} did not reduce bone formation.", "H19", Effect.Promotes)]
    [InlineData("{miR-26a|miRNA} had no effect on mineralization.", "miR-26a", Effect.None)]
    [InlineData("{Exosomes|vesicle} did not affect osteogenic differentiation.", "Exosomes", Effect.None)]
    [InlineData("Mineralization was not affected by {miR-26a|miRNA}.", "miR-26a", Effect.None)]
    public void A_denied_effect_is_a_negated_finding(string marked, string agent, Effect denied)
    {
        var paper = Read(marked);
        var finding = Assert.Single(paper.Findings);
        Assert.Equal((agent, denied, true, "osteogenesis"), (finding.Agent.Span.In(paper.Text), finding.Effect, finding.Negated, finding.Process));
        Assert.Equal(Effect.None, paper.Sentences[0].Effect);
    }

    [Theory]
    [InlineData("{miR-26a|miRNA} promotes osteogenesis.")]
    [InlineData("We tested whether {miR-26a|miRNA} has no effect on mineralization.")]
    [InlineData("{miR-26a|miRNA} had no effect on angiogenesis.")]
    [InlineData("No exosomes were added.")]
    [InlineData("{miR-26a|miRNA} no longer promoted osteogenesis.")]
    [InlineData("{miR-26a|miRNA} never failed to promote osteogenesis.")]
    public void Nothing_is_denied_where_no_effect_on_osteogenesis_is(string marked) => Assert.DoesNotContain(Read(marked).Findings, f => f.Negated);

    [Fact]
    public void Beside_a_denial_what_is_asserted_stays()
    {
        var paper = Read("{miR-21|miRNA} promoted mineralization, whereas {miR-26a|miRNA} did not affect mineralization.");
        Assert.Equal(["miR-21 promotes", "miR-26a not none"], paper.Findings.Select(f => f.Agent.Span.In(paper.Text) + (f.Negated ? " not " : " ") + f.Effect.Name()));
        Assert.Equal(Effect.Promotes, paper.Sentences[0].Effect);
    }

    private static Paper Read(string marked) => Rules.Annotate(EffectCase.Parse(marked + " => none").ToPaper());
}

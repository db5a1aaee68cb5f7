using ExoMine.Learning;
using ExoMine.Models;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class EffectClassifierAnnotatorTests
{
    private static readonly EffectModel Model = DefaultPipeline.Model(new ModelFolder());

    [Theory]
    [InlineData("{miR-21|miRNA} mimic significantly promoted the osteogenic differentiation of {BMSCs|cell_type}. => promotes | miR-21/promotes")]
    [InlineData("Knockdown of {H19|lncRNA} suppressed osteogenic differentiation of {BMSCs|cell_type}. => inhibits | H19/promotes")]
    [InlineData("Cells were cultured in osteogenic medium for 14 days. => none")]
    [InlineData("{miR-126|miRNA} enhances angiogenesis. => none")]
    public void Labels_plain_claims_with_a_probability(string line)
    {
        var wanted = EffectCase.Parse(line);
        var read = new EffectClassifierAnnotator(ShippedLexicon.Value, Model).Annotate(wanted.ToPaper());
        Assert.Equal(wanted.Effect, read.Sentences[0].Effect);
        Assert.InRange(read.Sentences[0].Score!.Value, 0.5, 1);
        Assert.Equal(wanted.Agents, read.Findings.Where(f => f.Process == "osteogenesis").Select(f => (f.Agent.Span.In(wanted.Text), f.Effect)));
    }

    [Theory]
    [InlineData("{miR-26a|miRNA} had no effect on mineralization.", "miR-26a")]
    [InlineData("{Exosomes of fibroblasts|vesicle} made no difference to ALP activity.", "Exosomes of fibroblasts")]
    [InlineData("Knockdown of {H19|lncRNA} left bone formation unchanged.", "H19")]
    [InlineData("{miR-21|miRNA} promoted mineralization.", null)]
    [InlineData("{miR-126|miRNA} had no effect on angiogenesis.", null)]
    public void A_denied_effect_is_a_negated_finding_on_whom_it_clears(string marked, string? agent)
    {
        var read = new EffectClassifierAnnotator(ShippedLexicon.Value, Model).Annotate(EffectCase.Parse(marked + " => none").ToPaper());
        var denied = read.Findings.Where(f => f.Negated).ToArray();
        Assert.Equal(agent is null ? [] : [agent], denied.Select(f => f.Agent.Span.In(read.Text)));
        Assert.All(denied, f => Assert.InRange(f.Evidence.Score, 0.5, 1));
    }

    [Fact]
    public void Marks_what_is_too_unsure_for_review()
    {
        var paper = EffectCase.Parse("{miR-21|miRNA} may be used to promote osteogenesis. => none").ToPaper();
        Assert.True(new EffectClassifierAnnotator(ShippedLexicon.Value, Model, minScore: 0.999).Annotate(paper).Sentences[0].NeedsReview);
        Assert.False(new EffectClassifierAnnotator(ShippedLexicon.Value, Model, minScore: 0).Annotate(paper).Sentences[0].NeedsReview);
    }

    [Fact]
    public void Explains_a_label_by_marks_chains_and_weights()
    {
        var paper = EffectCase.Parse("{miR-7-5p|miRNA} abolished the inhibitory effect of {CDR1as|circRNA} on mineralization. => promotes").ToPaper();
        var reading = new ExoMine.Effects.SentenceReader(ShippedLexicon.Value).Read(paper).First();
        var explanation = EffectExplanation.Of(new EffectClassifier(Model), reading);
        Assert.Contains(explanation.Chains, chain => chain is { Sign: 1, State: "asserted", Cues.Count: 2 });
        Assert.NotEmpty(explanation.ForAssertion);
        Assert.Equal(Effect.Promotes, explanation.Judgement.Effect);
    }
}

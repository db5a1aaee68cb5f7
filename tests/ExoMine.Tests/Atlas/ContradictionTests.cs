using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class ContradictionTests
{
    private static Contradiction Only(SmallPaper promoting, SmallPaper inhibiting) => Assert.Single(AtlasOf.Papers(promoting, inhibiting).Contradictions);

    private static SmallPaper Twice(string id, string agent, Effect effect, string? sender = null, string? recipient = null, string? condition = null) =>
        new SmallPaper(id).Says(agent, effect, sender: sender, recipient: recipient, condition: condition).Says(agent, effect, sender: sender, recipient: recipient, condition: condition);

    [Fact]
    public void Different_senders_are_context()
    {
        var contradiction = Only(Twice("a", "miR-1", Effect.Promotes, sender: "ADSCs"), Twice("b", "miR-1", Effect.Inhibits, sender: "osteoclasts"));
        Assert.Equal((Verdict.Context, "sender"), (contradiction.Verdict, contradiction.Differences[0].Slot));
    }

    [Fact]
    public void Different_arms_are_told_before_context() =>
        Assert.Equal(Verdict.ArmOrSpecies, Only(Twice("a", "miR-1-3p", Effect.Promotes, sender: "ADSCs"), Twice("b", "miR-1-5p", Effect.Inhibits, sender: "osteoclasts")).Verdict);

    [Fact]
    public void Different_species_are_told_only_where_cells_are_the_same()
    {
        Contradiction Of(string otherSender) => Assert.Single(AtlasOf.Papers(
            Twice("a", "miR-1", Effect.Promotes, sender: "ADSCs").ToPaper() with { Bibliography = Bibliography.Empty with { Species = ["rat"] } },
            Twice("b", "miR-1", Effect.Inhibits, sender: otherSender).ToPaper() with { Bibliography = Bibliography.Empty with { Species = ["mouse"] } }).Contradictions);
        Assert.Equal(Verdict.ArmOrSpecies, Of("ADSCs").Verdict);
        Assert.Equal(Verdict.Context, Of("osteoclasts").Verdict);
    }

    [Fact]
    public void The_same_cells_leave_it_unexplained() =>
        Assert.Equal(Verdict.Unexplained, Only(Twice("a", "miR-1", Effect.Promotes, sender: "ADSCs", recipient: "MC3T3-E1"), Twice("b", "miR-1", Effect.Inhibits, sender: "ADSCs", recipient: "MC3T3-E1")).Verdict);

    [Fact]
    public void What_only_one_side_tells_explains_nothing() =>
        Assert.Equal(Verdict.Unexplained, Only(Twice("a", "miR-1", Effect.Promotes, condition: "hypoxia"), Twice("b", "miR-1", Effect.Inhibits)).Verdict);

    private static Contradiction OnlyDoubt(SmallPaper promoting, SmallPaper inhibiting)
    {
        var atlas = AtlasOf.Papers(promoting, inhibiting);
        Assert.Empty(atlas.Contradictions);
        Assert.Equal(Verdict.ExtractionDoubt, Assert.Single(atlas.Doubts).Verdict);
        return atlas.Doubts[0];
    }

    [Fact]
    public void A_side_of_one_sentence_may_be_misread_and_is_no_contradiction_yet() =>
        Assert.Equal("That it inhibits rests on one sentence: read it before believing the disagreement.",
            OnlyDoubt(Twice("a", "miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Inhibits, score: 1)).Words);

    [Fact]
    public void One_sentence_each_of_two_papers_is_a_side() =>
        Assert.Single(AtlasOf.Papers(Twice("a", "miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Inhibits), new SmallPaper("c").Says("miR-1", Effect.Inhibits)).Contradictions);

    [Fact]
    public void A_side_of_unsure_sentences_may_be_misread() =>
        Assert.Contains("2 sentences of which the program is not sure",
            OnlyDoubt(Twice("a", "miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Inhibits, score: 0.6).Says("miR-1", Effect.Inhibits, score: 0.6)).Words, StringComparison.Ordinal);

    [Fact]
    public void A_sign_that_follows_from_another_agents_weighs_half()
    {
        SmallPaper Through(int times) => Enumerable.Range(0, times).Aggregate(new SmallPaper("b"), (paper, _) => paper.Says("miR-2", Effect.Inhibits, target: "SOX2", alsoOfTarget: true));
        var inhibiting = new SmallPaper("a").Says("SOX2", Effect.Inhibits, EntityType.Gene).Says("SOX2", Effect.Inhibits, EntityType.Gene);
        Assert.Contains("in 2 of which it is only what another agent acts through", OnlyDoubt(Through(2), inhibiting).Words, StringComparison.Ordinal);
        Assert.Single(AtlasOf.Papers(Through(4), inhibiting).Contradictions);
    }

    [Fact]
    public void Hedged_sentences_make_no_side() =>
        Assert.Empty(AtlasOf.Papers(Twice("a", "miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Inhibits, speculative: true).Says("miR-1", Effect.Inhibits, speculative: true)).Contradictions);

    [Fact]
    public void Differences_are_ranked_by_how_well_they_separate_the_sides()
    {
        var contradiction = Only(
            Twice("a", "miR-1", Effect.Promotes, sender: "ADSCs", recipient: "MC3T3-E1", condition: "hypoxia"),
            Twice("b", "miR-1", Effect.Inhibits, sender: "osteoclasts", recipient: "MC3T3-E1"));
        Assert.Equal("sender", contradiction.Differences[0].Slot);
        Assert.All(contradiction.Differences.Skip(1), d => Assert.Equal(0, d.Explains));
        Assert.Equal(["ADSCs"], contradiction.Differences[0].Promoting);
        Assert.Equal(["osteoclasts"], contradiction.Differences[0].Inhibiting);
    }

    [Fact]
    public void Neither_a_mixed_paper_nor_a_vesicle_nor_a_cited_result_contradicts()
    {
        Assert.Empty(AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Inhibits), Twice("b", "miR-1", Effect.Inhibits)).Contradictions);
        Assert.Empty(AtlasOf.Papers(
            new SmallPaper("a").Says("exosomes", Effect.Promotes, EntityType.Vesicle), new SmallPaper("b").Says("exosomes", Effect.Inhibits, EntityType.Vesicle)).Contradictions);
        Assert.Empty(AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes, origin: Origin.Cited), Twice("b", "miR-1", Effect.Inhibits)).Contradictions);
    }
}

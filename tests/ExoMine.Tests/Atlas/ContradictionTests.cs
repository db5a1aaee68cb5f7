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

    [Fact]
    public void A_side_of_one_sentence_may_be_misread() =>
        Assert.Equal(Verdict.ExtractionDoubt, Only(Twice("a", "miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Inhibits)).Verdict);

    [Fact]
    public void Neither_a_mixed_paper_nor_a_vesicle_nor_a_cited_result_contradicts()
    {
        Assert.Empty(AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Inhibits), Twice("b", "miR-1", Effect.Inhibits)).Contradictions);
        Assert.Empty(AtlasOf.Papers(
            new SmallPaper("a").Says("exosomes", Effect.Promotes, EntityType.Vesicle), new SmallPaper("b").Says("exosomes", Effect.Inhibits, EntityType.Vesicle)).Contradictions);
        Assert.Empty(AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes, origin: Origin.Cited), Twice("b", "miR-1", Effect.Inhibits)).Contradictions);
    }
}

using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class CountingTests
{
    [Fact]
    public void Repeats_in_one_paper_count_once()
    {
        var atlas = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Promotes));
        Assert.Equal(1, atlas.Regulator("miR-1").Support.For);
        Assert.Equal(3, Assert.Single(atlas.Claims).Evidence.Count);
    }

    [Fact]
    public void What_a_paper_only_retells_is_counted_apart()
    {
        var support = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes, origin: Origin.Cited)).Regulator("miR-1").Support;
        Assert.Equal((0, 1), (support.For, support.CitedFor));
        Assert.Equal(0.5, support.Expected, 6);
    }

    [Fact]
    public void All_that_a_review_says_is_retold()
    {
        var support = AtlasOf.Papers(new SmallPaper("a") { Title = "Exosomes: a review", Section = SectionKind.Other }.Says("miR-1", Effect.Inhibits)).Regulator("miR-1").Support;
        Assert.Equal((0, 1), (support.Against, support.CitedAgainst));
    }

    [Fact]
    public void Hedged_and_negated_sentences_are_kept_but_not_counted()
    {
        var atlas = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes, speculative: true).Says("miR-1", Effect.Promotes, negated: true));
        var claim = Assert.Single(atlas.Claims);
        Assert.Equal((0, 1, 1, 2), (claim.Support.For, claim.Hedged, claim.Negated, claim.Evidence.Count));
    }

    [Fact]
    public void A_denial_without_direction_is_a_claim_of_its_own_and_speaks_neither_for_nor_against()
    {
        var atlas = AtlasOf.Papers(new SmallPaper("A").Says("miR-21", Effect.Promotes), new SmallPaper("B").Says("miR-21", Effect.None, negated: true));
        Assert.Equal(["promotes 1 0 0", "none 0 0 1"], atlas.Claims.Select(c => $"{c.Effect.Name()} {c.Support.For} {c.Support.Against} {c.Negated}"));
        var support = atlas.Regulator("miR-21").Support;
        Assert.Equal((1, 0, 0), (support.For, support.Against, support.Mixed));
        Assert.Empty(atlas.Contradictions);
    }

    [Fact]
    public void Two_papers_of_one_laboratory_are_one_opinion()
    {
        string[] authors = ["A. Young", "B. Old"];
        var support = AtlasOf.Papers(
            new SmallPaper("a") { Authors = authors }.Says("miR-1", Effect.Promotes),
            new SmallPaper("b") { Authors = authors }.Says("miR-1", Effect.Promotes)).Regulator("miR-1").Support;
        Assert.Equal((2, 1), (support.For, support.GroupsFor));
        Assert.Equal(2 / 3.0, support.Expected, 6);
    }

    [Fact]
    public void A_paper_that_says_both_is_mixed_unless_two_thirds_agree()
    {
        var half = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Inhibits));
        var most = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-1", Effect.Inhibits).Says("miR-1", Effect.Promotes));
        Assert.Equal((0, 1), (half.Regulator("miR-1").Support.For, half.Regulator("miR-1").Support.Mixed));
        Assert.Equal((1, 0), (most.Regulator("miR-1").Support.For, most.Regulator("miR-1").Support.Mixed));
    }

    [Fact]
    public void One_sentence_against_the_rest_of_its_paper_is_a_claim_without_a_vote()
    {
        var atlas = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Inhibits).Says("miR-1", Effect.Inhibits).Says("miR-1", Effect.Inhibits).Says("miR-1", Effect.Promotes));
        Assert.Equal((1, 0), Support(Effect.Inhibits));
        Assert.Equal((0, 1), Support(Effect.Promotes));

        (int, int) Support(Effect effect)
        {
            var support = atlas.Claims.Single(c => c.Effect == effect).Support;
            return (support.For, support.Against);
        }
    }

    [Fact]
    public void An_arm_left_out_is_the_papers_only_arm()
    {
        var atlas = AtlasOf.Papers(new SmallPaper("a").Says("hsa-miR-140-3p", Effect.Promotes).Says("miR-140", Effect.Promotes));
        Assert.Equal("miR-140-3p", Assert.Single(atlas.Agents).Name);
    }

    [Fact]
    public void Let_7_is_not_mir_7() =>
        Assert.Equal(["let-7c", "miR-7"], AtlasOf.Papers(new SmallPaper("a").Says("let-7c", Effect.Promotes).Says("miR-7", Effect.Inhibits)).Agents.Select(a => a.Name));

    [Fact]
    public void Targets_make_claims_of_their_own_and_the_opposite_counts_against_all()
    {
        var atlas = AtlasOf.Papers(
            new SmallPaper("a").Says("miR-1", Effect.Promotes, target: "PTEN").Says("miR-1", Effect.Promotes),
            new SmallPaper("b").Says("miR-1", Effect.Inhibits));
        Assert.Equal(["", "PTEN"], atlas.Claims.Where(c => c.Effect == Effect.Promotes).Select(c => c.Target).Order(StringComparer.Ordinal));
        Assert.All(atlas.Claims, claim => Assert.Equal(1, claim.Support.Against));
    }
}

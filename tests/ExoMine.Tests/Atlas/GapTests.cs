using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class GapTests
{
    [Fact]
    public void An_environment_and_a_sender_that_never_meet_are_a_gap()
    {
        var gaps = AtlasOf.Papers(
            new SmallPaper("a").Says("miR-1", Effect.Promotes, sender: "ADSCs", condition: "hypoxia"),
            new SmallPaper("b").Says("miR-2", Effect.Inhibits, sender: "osteoclasts", condition: "hypoxia"),
            new SmallPaper("c").Says("miR-2", Effect.Inhibits, sender: "osteoclasts", condition: "acidosis")).Gaps.Where(g => g.Kind == GapKind.UntestedPair);
        var gap = Assert.Single(gaps);
        Assert.Equal(("acidosis", "ADSCs", 1), (gap.First, gap.Second, gap.Weight));
    }

    [Fact]
    public void The_best_known_surroundings_come_first()
    {
        var gaps = AtlasOf.Papers(
            new SmallPaper("a").Says("miR-1", Effect.Promotes, sender: "ADSCs", condition: "hypoxia"),
            new SmallPaper("b").Says("miR-1", Effect.Promotes, sender: "ADSCs", condition: "hypoxia"),
            new SmallPaper("c").Says("miR-1", Effect.Promotes, sender: "osteoclasts", condition: "acidosis"),
            new SmallPaper("d").Says("miR-1", Effect.Promotes, condition: "acidosis")).Gaps.Where(g => g.Kind == GapKind.UntestedPair).ToArray();
        Assert.Equal([("acidosis", "ADSCs", 4), ("hypoxia", "osteoclasts", 2)], gaps.Select(g => (g.First, g.Second, g.Weight)));
    }

    [Fact]
    public void A_target_without_a_binding_assay_is_a_gap_until_one_names_both()
    {
        var named = new SmallPaper("a").Says("miR-1", Effect.Inhibits, target: "PTEN");
        Assert.Equal(["miR-1 PTEN"], Links(AtlasOf.Papers(named)));
        Assert.Empty(Links(AtlasOf.Papers(named, Assay("b"))));
    }

    [Fact]
    public void What_only_reviews_tell_is_a_gap() =>
        Assert.Equal(["miR-1"], AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes, origin: Origin.Cited).Says("miR-2", Effect.Promotes)).Gaps.Where(g => g.Kind == GapKind.OnlyRetold).Select(g => g.First));

    private static IEnumerable<string> Links(ClaimAtlas atlas) => atlas.Gaps.Where(g => g.Kind == GapKind.NoAssay).Select(g => $"{g.First} {g.Second}");

    private static Paper Assay(string id)
    {
        const string Text = "A luciferase assay showed that miR-1 binds PTEN.";
        return new Paper(id, Text)
        {
            Sentences = [new Sentence(new TextSpan(0, Text.Length), SectionKind.Results)],
            Mentions = [new Mention(EntityType.Mirna, new TextSpan(31, 36), "test"), new Mention(EntityType.Gene, new TextSpan(43, 47), "test")],
        };
    }
}

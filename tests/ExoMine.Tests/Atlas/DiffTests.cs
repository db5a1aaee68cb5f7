using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class DiffTests
{
    private static readonly ClaimAtlas Before = AtlasOf.Papers(
        new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-2", Effect.Promotes).Says("miR-3", Effect.Inhibits));

    [Fact]
    public void An_atlas_does_not_differ_from_itself() => Assert.Empty(AtlasDiff.Of(Before, Before));

    [Fact]
    public void A_second_paper_strengthens_contradicts_or_brings_something_new()
    {
        var after = AtlasOf.Papers(
            new SmallPaper("a").Says("miR-1", Effect.Promotes).Says("miR-2", Effect.Promotes).Says("miR-3", Effect.Inhibits),
            new SmallPaper("b").Says("miR-1", Effect.Promotes).Says("miR-2", Effect.Inhibits));
        Assert.Equal(
            ["Contradicted miR-2 promotes", "New miR-2 inhibits", "Strengthened miR-1 promotes"],
            AtlasDiff.Of(Before, after).Select(c => $"{c.Change} {c.Agent} {(c.After ?? c.Before)!.Effect.Name()}"));
    }

    [Fact]
    public void What_no_paper_says_any_more_is_withdrawn()
    {
        var after = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes));
        Assert.Equal(["Withdrawn miR-2", "Withdrawn miR-3"], AtlasDiff.Of(Before, after).Select(c => $"{c.Change} {c.Agent}"));
    }
}

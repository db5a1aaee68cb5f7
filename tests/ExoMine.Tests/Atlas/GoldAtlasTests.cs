using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class GoldAtlasTests
{
    /// <summary>Counted by hand in the gold: papers whose own results promote, inhibit, do both; papers that only retell it.</summary>
    public static TheoryData<string, int, int, int, int, int> CountedByHand => new()
    {
        { "miR-21-5p", 1, 1, 0, 0, 0 },
        { "miR-214-3p", 1, 1, 0, 0, 0 },
        { "RUNX2-AS1", 1, 1, 0, 0, 0 },
        { "miR-140-3p", 1, 0, 0, 0, 0 },
        { "miR-140-5p", 0, 1, 0, 0, 0 },
        { "H19", 1, 0, 0, 0, 0 },
        { "NEAT1", 1, 0, 0, 1, 0 },
        { "MEG3", 0, 1, 0, 0, 0 },
        { "CDR1as", 0, 1, 0, 0, 0 },
        { "hsa_circ_0003865", 0, 1, 0, 0, 0 },
        { "miR-126", 1, 0, 0, 1, 0 },
        { "miR-31a-5p", 0, 1, 0, 0, 1 },
        { "miR-205-5p", 0, 1, 0, 0, 1 },
        { "miR-103a-3p", 0, 0, 0, 0, 2 },
        { "miR-940", 0, 0, 0, 1, 0 },
        { "miR-29b", 0, 0, 0, 1, 0 },
        { "let-7", 0, 0, 0, 1, 0 },
        { "let-7c", 1, 0, 0, 0, 0 },
        { "miR-181b-5p", 1, 0, 0, 0, 0 },
        { "miR-155", 0, 1, 0, 0, 0 },
        { "miR-23a-5p", 0, 0, 0, 0, 0 },
        { "PTEN", 0, 3, 0, 0, 1 },
        { "SATB2", 1, 0, 0, 1, 0 },
        { "PLXNB1", 0, 1, 0, 0, 1 },
    };

    [Theory]
    [MemberData(nameof(CountedByHand))]
    public void Papers_are_counted_as_by_hand(string agent, int promoting, int inhibiting, int mixed, int citedPromoting, int citedInhibiting)
    {
        var support = AtlasOf.Gold.Regulator(agent).Support;
        Assert.Equal((promoting, inhibiting, mixed, citedPromoting, citedInhibiting), (support.For, support.Against, support.Mixed, support.CitedFor, support.CitedAgainst));
    }

    [Fact]
    public void Nothing_that_people_labelled_is_in_doubt() => Assert.Empty(AtlasOf.Gold.Doubts);

    [Fact]
    public void All_planted_contradictions_are_found_and_no_other() =>
        Assert.Equal(
            ["RUNX2-AS1 context", "miR-140 arm or species", "miR-21-5p context", "miR-214-3p unexplained"],
            AtlasOf.Gold.Contradictions.Select(c => $"{c.Name} {AtlasTables.Name(c.Verdict)}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_best_difference_comes_first()
    {
        var contradiction = AtlasOf.Gold.Contradictions.Single(c => c.Name == "miR-21-5p");
        Assert.Equal(["sender"], contradiction.Differences.Take(1).Select(d => d.Slot));
        Assert.Equal(contradiction.Differences.OrderByDescending(d => d.Explains), contradiction.Differences);
    }

    [Fact]
    public void Reviews_are_told_from_research() =>
        Assert.Equal(["P02-review-fracture-healing", "P16-review-tumour-inflammation"], AtlasOf.Gold.Papers.Where(p => p.Kind == PaperKind.Review).Select(p => p.Id));
}

using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class EvidenceTests
{
    private static readonly ClaimAtlas Placed = Place(
        new SmallPaper("a").Says("miR-1", Effect.Inhibits, sender: "osteoclasts", recipient: "MC3T3-E1", condition: "hypoxia", target: "PTEN").Says("miR-1", Effect.Inhibits, origin: Origin.Cited, speculative: true).ToPaper()
            with { Bibliography = Bibliography.Empty with { Species = ["mouse"] } });

    private static ClaimAtlas Place(Paper paper)
    {
        var builder = new AtlasBuilder(AtlasOf.Environments, AtlasOf.Assays);
        builder.Add(paper, [new SentencePlace(3, [[48.19, 295.46, 424.43, 306.59], [48.19, 307, 120, 318.5]]), new SentencePlace(4, [])]);
        return builder.Build();
    }

    [Fact]
    public void Each_row_tells_page_boxes_section_origin_and_setting()
    {
        var table = EvidenceTable.Rows(Placed).Select(row => row.Split('\t')).ToArray();
        var rows = table.Skip(1).Select(cells => table[0].Zip(cells).ToDictionary(c => c.First, c => c.Second)).ToArray();
        var own = rows.Single(r => r["origin"] == "own");
        Assert.Equal(
            ("a", "3", "48.19,295.46,424.43,306.59 48.19,307,120,318.5", "results", "yes", "0.9", "PTEN", "osteoclasts", "MC3T3-E1", "hypoxia", "mouse"),
            (own["paper"], own["page"], own["boxes"], own["section"], own["counted"], own["score"], own["target"], own["senders"], own["recipients"], own["conditions"], own["species"]));
        Assert.Equal("miR-1 osteoclasts MC3T3-E1 hypoxia PTEN", own["sentence"]);
        var cited = rows.Single(r => r["origin"] == "cited");
        Assert.Equal(("yes", "no", "4", ""), (cited["hedged"], cited["counted"], cited["page"], cited["boxes"]));
    }

    [Fact]
    public void Every_claim_has_all_its_evidence_in_the_table() =>
        Assert.Equal(AtlasOf.Gold.Claims.Sum(c => c.Evidence.Count), EvidenceTable.Rows(AtlasOf.Gold).Count() - 1);

    [Fact]
    public void A_claims_words_explain_its_number()
    {
        var claim = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes), new SmallPaper("b").Says("miR-1", Effect.Inhibits), new SmallPaper("c").Says("miR-1", Effect.Promotes, origin: Origin.Cited))
            .Claims.Single(c => c.Effect == Effect.Promotes);
        Assert.Equal(
            "1 paper reports this as its own result, 1 paper the opposite; 1 paper only retells it, which does not count. Of further independent papers 50% are expected to agree (95 % interval 9% to 91%; without any paper it would be 50%).",
            SupportWords.Of(claim.Support));
    }
}

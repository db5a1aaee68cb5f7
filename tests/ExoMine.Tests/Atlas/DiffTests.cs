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
    public void A_new_preferred_name_changes_nothing_where_the_concept_is_the_same()
    {
        ClaimAtlas Of(string gene, string target, string pathway, string cell) => AtlasOf.Papers(new SmallPaper("a")
        {
            Concepts = new Dictionary<string, Concept>
            {
                ["Taz"] = new("ncbigene:25937", gene), ["Pten"] = new("ncbigene:5728", target), ["Hippo"] = new("reactome:R-HSA-2028269", pathway), ["MSCs"] = new("CL:0000134", cell),
            },
        }.Says("Taz", Effect.Promotes, EntityType.Gene, sender: "MSCs", target: "Pten", pathway: "Hippo"));
        var (old, renamed) = (Of("TAZ", "PTEN", "Hippo signaling", "mesenchymal stem cell"), Of("WWTR1", "PTEN1", "Hippo pathway", "mesenchymal stromal cell"));
        Assert.NotEqual(old.Agents[0].Name, renamed.Agents[0].Name);
        Assert.Empty(AtlasDiff.Of(old, renamed));
    }

    [Fact]
    public void The_same_name_of_another_concept_is_another_claim()
    {
        ClaimAtlas Of(string id) => AtlasOf.Papers(new SmallPaper("a") { Concepts = new Dictionary<string, Concept> { ["TAZ"] = new(id, "TAZ") } }.Says("TAZ", Effect.Promotes, EntityType.Gene));
        Assert.Equal([Change.New, Change.Withdrawn], AtlasDiff.Of(Of("ncbigene:25937"), Of("ncbigene:6901")).Select(c => c.Change));
    }

    [Fact]
    public void Vesicles_of_a_renamed_cell_are_the_same_vesicles()
    {
        ClaimAtlas Of(string cell)
        {
            const string Text = "MSC exosomes promote osteogenesis.";
            return AtlasOf.Papers(new Paper("a", Text)
            {
                Sentences = [new Sentence(new TextSpan(0, Text.Length), SectionKind.Results, Effect.Promotes)],
                Mentions = [new Mention(EntityType.Vesicle, new TextSpan(0, 12), "test"), new Mention(EntityType.CellType, new TextSpan(0, 3), "test") { Concept = new Concept("CL:0000134", cell) }],
                Findings = [new Finding(0, new Agent(new TextSpan(0, 12), EntityType.Vesicle), "osteogenesis", Effect.Promotes, new Evidence("test", 1, []))],
            });
        }

        var (old, renamed) = (Of("mesenchymal stem cell"), Of("mesenchymal stromal cell"));
        Assert.Equal(("vesicles of mesenchymal stem cell", "vesicles of mesenchymal stromal cell"), (old.Agents[0].Name, renamed.Agents[0].Name));
        Assert.Empty(AtlasDiff.Of(old, renamed));
    }

    [Fact]
    public void What_no_paper_says_any_more_is_withdrawn()
    {
        var after = AtlasOf.Papers(new SmallPaper("a").Says("miR-1", Effect.Promotes));
        Assert.Equal(["Withdrawn miR-2", "Withdrawn miR-3"], AtlasDiff.Of(Before, after).Select(c => $"{c.Change} {c.Agent}"));
    }
}

using ExoMine.Entities;
using ExoMine.Entities.Lexicons;
using Xunit;

namespace ExoMine.Tests.Entities;

public class ConceptLinkerTests
{
    [Theory]
    [InlineData("RUNX2 rose.", "ncbigene:860", "RUNX2")]
    [InlineData("Osterix rose.", "ncbigene:121340", "SP7")]
    [InlineData("ALP rose.", "ncbigene:249", "ALPL")]
    [InlineData("HOTAIR rose.", "ncbigene:100124700", "HOTAIR")]
    [InlineData("osteoblasts grew.", "CL:0000062", "osteoblast")]
    [InlineData("the Wnt/β-catenin signaling pathway", "reactome:R-HSA-201681", "TCF dependent signaling in response to WNT")]
    [InlineData("osteoporosis", null, "osteoporosis")]
    public void Names_get_identifier_and_preferred_name(string text, string? id, string name) =>
        Assert.Contains(new Concept(id, name), ShippedEntities.MentionsOf(text).Select(m => m.Concept));

    [Fact]
    public void A_gene_in_rodent_spelling_has_the_human_orthologues_identifier_and_says_so() =>
        Assert.Equal(new Concept("ncbigene:860", "RUNX2") { Species = "rodent" }, ShippedEntities.MentionsOf("Runx2 rose.")[0].Concept);

    [Theory]
    [InlineData("hsa-miR-21-5p", "mirna:miR-21-5p", "miR-21", "human", "ncbigene:406991")]
    [InlineData("miR-253p", "mirna:miR-25-3p", "miR-25", null, "ncbigene:407014")]
    [InlineData("miRNA29b-1", "mirna:miR-29b-1", "miR-29", null, "ncbigene:407024")]
    [InlineData("miR-29b", "mirna:miR-29b", "miR-29", null, null)]
    [InlineData("mmu-let-7c", "mirna:let-7c", "let-7", "mouse", "ncbigene:406885")]
    [InlineData("miR-17-92", "mirna:miR-17-92", "miR-17", null, null)]
    public void A_miRNA_has_its_arm_family_species_and_the_gene_of_its_precursor(string text, string id, string family, string? species, string? gene)
    {
        var concept = ShippedEntities.MentionsOf(text)[0].Concept;
        Assert.Equal((id, family, species, gene), (concept?.Id, concept?.Family, concept?.Species, concept?.Gene));
    }

    [Fact]
    public void An_abbreviation_takes_the_concept_of_its_long_form()
    {
        const string Text = "bone morphogenetic protein 2 (BoMP2) was given; BoMP2 helped.";
        Assert.All(ShippedEntities.MentionsOf(Text), m => Assert.Equal("ncbigene:650", m.Concept?.Id));
        Assert.Equal(3, ShippedEntities.MentionsOf(Text).Count);
    }

    [Fact]
    public void A_definition_of_unknown_type_takes_a_symbol_away() =>
        Assert.Empty(ShippedEntities.MentionsOf("The gyroid lattice frame 12 (GLF12) was printed; GLF12 held."));

    [Fact]
    public void A_users_own_terms_come_before_all_others()
    {
        var own = new LexiconRecognizer(EntityType.Condition, Lexicon.Parse("mine.tsv", "term\tid\tname\tcase\nRUNX2\tmy:1\tmy own\texact\n"));
        var paper = new Pipeline(EntityPipeline.Of(ShippedEntities.Lexicons, own)).Annotate(new Paper("p", "RUNX2 rose."));
        Assert.Equal((EntityType.Condition, "lexicon:mine", "my:1"), (paper.Mentions[0].Type, paper.Mentions[0].FoundBy, paper.Mentions[0].Concept?.Id));
    }
}

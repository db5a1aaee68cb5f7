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

    [Theory]
    [InlineData("miR-23a/b", "mirna:miR-23a", "mirna:miR-23b")]
    [InlineData("miR-221/222", "mirna:miR-221", "mirna:miR-222")]
    [InlineData("miR-29b/c-3p", "mirna:miR-29b-3p", "mirna:miR-29c-3p")]
    [InlineData("miR-29b-1/2", "mirna:miR-29b-1", "mirna:miR-29b-2")]
    [InlineData("miR-15a/16-1", "mirna:miR-15a", "mirna:miR-16-1")]
    [InlineData("let-7a/b", "mirna:let-7a", "mirna:let-7b")]
    public void Names_joined_by_slashes_are_the_first_and_the_others_also(string text, string first, string other)
    {
        var mention = Assert.Single(ShippedEntities.MentionsOf($"{text} rose."), m => m.Type == EntityType.Mirna);
        Assert.Equal((first, other), (mention.Concept?.Id, Assert.Single(mention.Concept!.Also!)));
    }

    [Fact]
    public void A_member_of_a_list_takes_the_class_of_the_first() =>
        Assert.Equal(["mirna:let-7a", "mirna:let-7b"], ShippedEntities.MentionsOf("let-7a and -7b rose.").Select(m => m.Concept?.Id));

    [Theory]
    [InlineData("MSC-derived exosomes helped.", "vesicles of mesenchymal stem cell")]
    [InlineData("exosomes from macrophages helped.", "vesicles of macrophage")]
    [InlineData("plasma exosomes helped.", "vesicles of plasma")]
    [InlineData("small extracellular vesicles helped.", "extracellular vesicles")]
    public void A_vesicle_is_named_by_its_sender(string text, string name) =>
        Assert.Equal(new Concept(null, name), ShippedEntities.MentionsOf(text).First(m => m.Type == EntityType.Vesicle).Concept);

    [Fact]
    public void An_abbreviation_of_vesicles_takes_their_sender() =>
        Assert.All(
            ShippedEntities.MentionsOf("Exosomes derived from osteoblasts (OB-Exos) were given; OB-Exos helped.").Where(m => m.Type == EntityType.Vesicle),
            m => Assert.Equal("vesicles of osteoblast", m.Concept?.Name));

    [Theory]
    [InlineData("RUNX2 and miR-21-5p rose in hypoxia with MALAT1, circ-ATP10A, the Wnt pathway and MSC-Exos from osteoblasts.")]
    [InlineData("BMSC-derived EVs carried hsa_circ_0003865 and lncRNA H19 into macrophages of type 1 diabetes.")]
    public void Every_listed_name_has_a_preferred_name(string text) =>
        Assert.All(ShippedEntities.MentionsOf(text), m => Assert.False(string.IsNullOrEmpty(m.Concept?.Name), $"{m.Type} {m.Span.In(text)}"));

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

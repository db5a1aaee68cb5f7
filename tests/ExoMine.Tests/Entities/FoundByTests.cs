using ExoMine.Models;
using Xunit;

namespace ExoMine.Tests.Entities;

/// <summary>A mention says which recognisers found it, and how sure that is.</summary>
public class FoundByTests
{
    private static readonly Pipeline Shipped = DefaultPipeline.Recognizers(new ModelFolder());

    [Theory]
    [InlineData("miR-21-5p was higher.", "miR-21-5p", "mirna-grammar")]
    [InlineData("circHIPK3 was higher.", "circHIPK3", "circrna-grammar")]
    [InlineData("BMSC-derived exosomes were collected.", "BMSC-derived exosomes", "vesicle-grammar")]
    [InlineData("The Wnt/β-catenin signaling pathway was active.", "Wnt/β-catenin signaling pathway", "pathway-grammar")]
    [InlineData("Rats had osteoporosis.", "osteoporosis", "condition-lexicon")]
    [InlineData("Osteoblasts were cultured.", "Osteoblasts", "cell-lexicon")]
    [InlineData("The level of RUNX2 was higher.", "RUNX2", "gene-lexicon")]
    [InlineData("The expression of Zfp521 mRNA and of Prkcq was measured in mice.", "Prkcq", "tagger")]
    [InlineData("Rats had disuse osteoporosis (DSO). DSO was severe.", "DSO", "abbreviation")]
    public void A_mention_names_its_recogniser_and_has_a_score_where_that_was_measured(string text, string name, string foundBy)
    {
        var mention = Assert.Single(Shipped.Annotate(new Paper("test", text)).Mentions.Where(m => m.Span.In(text) == name).DistinctBy(m => m.FoundBy));
        Assert.Contains(foundBy, mention.FoundBy.Split('+'));
        Assert.InRange(mention.Score!.Value, double.Epsilon, 1);
    }
}

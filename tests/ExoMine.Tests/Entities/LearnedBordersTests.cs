using ExoMine.Entities;
using Xunit;

namespace ExoMine.Tests.Entities;

public class LearnedBordersTests
{
    [Theory]
    [InlineData("human endothelial cells", "endothelial cells", "endothelial cells")]
    [InlineData("human mesenchymal stem cells", "mesenchymal stem cells", "human mesenchymal stem cells")]
    [InlineData("glioma cell", "C6 glioma cell line", "C6 glioma cell line")]
    [InlineData("macrophages", null, null)]
    [InlineData("osteoblasts", null, "osteoblasts")]
    public void The_tagger_draws_the_borders_of_cells_but_of_those_of_this_field(string listed, string? learned, string? kept)
    {
        const string text = "Seen: human endothelial cells, human mesenchymal stem cells, C6 glioma cell line, macrophages, osteoblasts.";
        Assert.Equal(kept is null ? [] : [kept], Settle(text, EntityType.CellType, "cell-lexicon", listed, learned));
    }

    [Theory]
    [InlineData("VEGF", "VEGF-B", "VEGF-B")]
    [InlineData("BMP2", null, "BMP2")]
    public void The_tagger_wins_on_genes_where_it_found_any(string listed, string? learned, string kept) =>
        Assert.Equal([kept], Settle("Both VEGF-B and BMP2 rose.", EntityType.Gene, "gene-curated", listed, learned));

    [Theory]
    [InlineData("lamina", null)]
    [InlineData("osteopontin", "osteopontin")]
    [InlineData("caspase 3", "caspase 3")]
    public void A_listed_gene_in_plain_letters_that_the_tagger_passed_over_stands_only_where_it_is_abbreviated(string listed, string? kept) =>
        Assert.Equal(kept is null ? [] : [kept], Settle("The lamina of osteopontin (OPN) and caspase 3.", EntityType.Gene, "gene-curated", listed, null));

    [Fact]
    public void What_a_user_lists_stands() =>
        Assert.Equal(["VEGF-B", "VEGF"], Settle("Both VEGF-B rose.", EntityType.Gene, "lexicon:mine", "VEGF", "VEGF-B").OrderByDescending(n => n.Length));

    private static IEnumerable<string> Settle(string text, EntityType type, string finder, string listed, string? learned)
    {
        var mentions = new List<Mention> { Of(text, type, finder, listed) };
        if (learned is not null) mentions.Add(Of(text, type, "tagger", learned));
        return new LearnedBorders().Annotate(new Paper("x", text) { Mentions = mentions }).Mentions.Select(m => m.Span.In(text));
    }

    private static Mention Of(string text, EntityType type, string finder, string name)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return new Mention(type, new TextSpan(start, start + name.Length), finder);
    }
}

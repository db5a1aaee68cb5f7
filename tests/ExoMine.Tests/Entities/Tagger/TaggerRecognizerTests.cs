using CsCheck;
using ExoMine.Entities.Tagger;
using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Entities.Tagger;

public class TaggerRecognizerTests
{
    private static readonly TaggerRecognizer Tagger = TaggerRecognizer.Load(
        Path.Combine(AppContext.BaseDirectory, "models", "tagger"), WordVectors.Load(Path.Combine(AppContext.BaseDirectory, "models", "words", WordVectors.FileName)));

    [Theory]
    [InlineData("Exosomes from HUVECs increased the expression of RUNX2 in osteoblasts.", "gene RUNX2", "cell_type HUVECs", "cell_type osteoblasts")]
    [InlineData("We studied the role of β-catenin and GSK3B in human umbilical vein endothelial cells.", "gene β-catenin", "gene GSK3B")]
    [InlineData("Mesenchymal stem cells secrete VEGF and TGF-β1.", "cell_type Mesenchymal stem cells", "gene VEGF", "gene TGF-β1")]
    public void Finds_genes_and_cell_types(string text, params string[] expected)
    {
        var found = Tagger.Annotate(new Paper("x", text)).Mentions.Select(m => $"{m.Type.Name()} {m.Span.In(text)}").ToList();
        Assert.All(expected, name => Assert.Contains(name, found));
    }

    [Theory]
    [InlineData("The cells were washed and the cell lines were frozen.")]
    [InlineData("")]
    [InlineData("   \n ")]
    public void Bare_words_are_no_names(string text) => Assert.Empty(Tagger.Annotate(new Paper("x", text)).Mentions);

    [Fact]
    public void What_a_grammar_read_as_a_non_coding_RNA_is_no_gene()
    {
        const string text = "The expression of MALAT1 mRNA and RUNX2 mRNA increased.";
        var start = text.IndexOf("MALAT1", StringComparison.Ordinal);
        var lncRna = new Mention(EntityType.Lncrna, new TextSpan(start, start + 6), "grammar");
        var genes = Tagger.Annotate(new Paper("x", text) { Mentions = [lncRna] }).Mentions.Where(m => m.Type == EntityType.Gene);
        Assert.Equal(["RUNX2"], genes.Select(g => g.Span.In(text)));
    }

    [Fact]
    public void Any_text_gives_ordered_spans_inside_its_sentences_with_scores() =>
        Gen.String[Gen.Char["ab MSCRUNX2α-()[].,s 1βcells\n\"µ\ud835\udefd"], 0, 300].Sample(text =>
        {
            var mentions = Tagger.Annotate(new Paper("x", text)).Mentions;
            Assert.All(mentions, m =>
            {
                Assert.InRange(m.Span.Start, 0, m.Span.End - 1);
                Assert.InRange(m.Span.End, 1, text.Length);
                Assert.NotNull(m.Score);
                Assert.InRange(m.Score.Value, 0, 1);
            });
            Assert.Equal(mentions.OrderBy(m => m.Span), mentions);
        }, iter: 500);

    [Fact]
    public void Many_threads_find_the_same_as_one()
    {
        var texts = Enumerable.Range(0, 40).Select(i => $"SMAD{i} and IL-{i} act on MC3T3-E1 cells; CD{i}+ T cells express FGF{i}.").ToArray();
        string Found(string text) => string.Join(';', Tagger.Annotate(new Paper("x", text)).Mentions);
        var alone = texts.Select(Found).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = Found(texts[i]));
        Assert.Equal(alone, together);
    }
}

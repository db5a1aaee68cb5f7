using CsCheck;
using ExoMine.Entities.Tagger;
using Xunit;

namespace ExoMine.Tests.Entities.Tagger;

public class LabellingTests
{
    private static readonly Gen<float[]> Emissions = Gen.Float[-10, 10].Array[5, 60].Where(e => e.Length % Label.Count == 0);

    [Fact]
    public void Decoding_never_gives_an_impossible_sequence() =>
        Emissions.Sample(emissions =>
        {
            var labels = new byte[emissions.Length / Label.Count];
            Viterbi.Decode(emissions, new float[Label.Count * Label.Count], labels);
            Assert.True(Label.MayStart(labels[0]) && Label.MayEnd(labels[^1]));
            Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(Label.MayFollow(pair.First, pair.Second)));
        });

    [Fact]
    public void Margins_are_above_nought_only_inside_names() =>
        Emissions.Sample(emissions =>
        {
            var transitions = new float[Label.Count * Label.Count];
            var labels = new byte[emissions.Length / Label.Count];
            var margins = new float[labels.Length];
            Viterbi.Decode(emissions, transitions, labels);
            NameMargins.Fill(emissions, transitions, margins);
            Assert.All(labels.Zip(margins), pair => Assert.True(pair.First == Label.Outside ? pair.Second < 0.001f : pair.Second > -0.001f));
        });

    [Theory]
    [InlineData("p53(Ser) is", 0, 4, "p53(Ser)")]
    [InlineData("(IL-2) rose", 0, 4, "IL-2")]
    [InlineData("IL-2) rose", 0, 4, "IL-2")]
    [InlineData("Bcl-X(L) protein", 0, 6, "Bcl-X(L)")]
    public void A_lone_bracket_is_mended(string text, int first, int end, string expected) =>
        Assert.Equal(expected, NameSpans.Mend(Read(text), first, end)?.In(text));

    [Fact]
    public void A_defined_abbreviation_leads_to_the_head_of_its_long_form()
    {
        const string text = "Endothelial progenitor cells (EPCs) migrate. The EPC is small.";
        var read = Read(text);
        var use = Enumerable.Range(0, read.Count).Last(i => read.Tokens[i].In(text) is "EPC");
        Assert.Equal("cells", read.Tokens[read.Definition[use]].In(text).ToString());
    }

    [Fact]
    public void Greek_hyphens_and_plurals_do_not_hinder_a_match()
    {
        const string text = "The TGFβ1 receptors rise";
        var terms = new TermSet();
        terms.Add("TGF-beta1 receptor", new FormTable(WordClasses.None));
        var read = new TaggerTextBuilder([terms]).Build(text, [new TextSpan(0, text.Length)], new FormTable(WordClasses.None));
        Assert.Equal([0, 1, 2, 2, 3, 0], Enumerable.Range(0, read.Count).Select(i => read.Lexicon[i * read.LexiconCount]));
    }

    private static TaggerText Read(string text) =>
        new TaggerTextBuilder([]).Build(text, [new TextSpan(0, text.Length)], new FormTable(WordClasses.None));
}

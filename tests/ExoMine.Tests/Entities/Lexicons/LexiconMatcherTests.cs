using CsCheck;
using ExoMine.Entities.Lexicons;
using Xunit;

namespace ExoMine.Tests.Entities.Lexicons;

public class LexiconMatcherTests
{
    private static readonly LexiconMatcher Matcher = new(Lexicon.Parse("test.tsv", """
        term	id	name	case
        BMP-2	ncbigene:650	BMP2	exact
        BMP	x:1	BMP	exact
        NF-kappaB	x:2	NF-kappaB	exact
        TGF-β1	ncbigene:7040	TGFB1	exact
        mesenchymal stem cells	CL:0000134	mesenchymal stem cell	any
        stem cells	x:3	stem cell	any
        osteoporosis		osteoporosis	any
        """));

    [Theory]
    [InlineData("BMP2, BMP 2 and BMP‑2", "BMP2|BMP 2|BMP‑2")]
    [InlineData("BMPs act", "BMPs")]
    [InlineData("bmp2 is written in other capitals", "")]
    [InlineData("NF-κB, NFκB, NF-kappa B", "NF-κB|NFκB|NF-kappa B")]
    [InlineData("TGF-beta1 and TGFβ1", "TGF-beta1|TGFβ1")]
    [InlineData("Mesenchymal stem-cell", "Mesenchymal stem-cell")]
    [InlineData("muscle stem cells", "stem cells")]
    [InlineData("osteoporosis", "osteoporosis")]
    [InlineData("BMP2a and hBMP2 are other names", "")]
    [InlineData("BMP-", "BMP")]
    public void Finds_the_longest_terms(string text, string expected) => Assert.Equal(expected, string.Join('|', Found(text)));

    [Fact]
    public void Says_whether_capitals_agree()
    {
        var matches = new List<LexiconMatch>();
        Matcher.FindAll(TokenizedText.Of("Stem cells or stem cells"), matches);
        Assert.Equal([false, true], matches.Select(m => m.IsAsWritten));
    }

    [Fact]
    public void Other_capitals_count_where_they_are_accepted()
    {
        var lenient = new LexiconMatcher(Matcher.Lexicon, acceptsOtherCapitals: (_, _) => true);
        Assert.NotNull(lenient.LongestAt(TokenizedText.Of("Bmp2"), 0));
    }

    [Fact]
    public void Matches_lie_in_order_inside_any_text() =>
        GeneratedTexts.Of("BMP", "-", "2", " ", "NF", "κ", "B", "stem", "cells", "mesenchymal")
            .Sample(text =>
            {
                var matches = new List<LexiconMatch>();
                var tokenized = TokenizedText.Of(text);
                Matcher.FindAll(tokenized, matches);
                var end = 0;
                foreach (var match in matches)
                {
                    Assert.True(end <= match.FirstToken && match.FirstToken < match.EndToken && match.EndToken <= tokenized.Tokens.Length);
                    end = match.EndToken;
                }
            });

    private static IEnumerable<string> Found(string text)
    {
        var tokenized = TokenizedText.Of(text);
        var matches = new List<LexiconMatch>();
        Matcher.FindAll(tokenized, matches);
        foreach (var match in matches)
            yield return text[tokenized.Tokens[match.FirstToken].Start..tokenized.Tokens[match.EndToken - 1].End];
    }
}

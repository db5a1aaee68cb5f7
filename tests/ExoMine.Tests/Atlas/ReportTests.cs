using System.Text.RegularExpressions;
using ExoMine.Report;
using Xunit;

namespace ExoMine.Tests.Atlas;

public partial class ReportTests
{
    private const string Attack = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \"' --> ]]>";

    private static readonly PdfLinks Links = new(".", null);

    [Fact]
    public void No_text_of_a_paper_becomes_markup_in_the_report()
    {
        var atlas = AtlasOf.Papers(new SmallPaper(Attack) { Title = Attack, Authors = [Attack] }.Says(Attack, Effect.Promotes, sender: Attack, target: Attack, condition: Attack));
        var page = ReportPage.Write(atlas, Links);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(2, Scripts().Count(page));
    }

    [Fact]
    public void No_text_of_a_paper_becomes_markup_in_the_paper_view()
    {
        var page = PaperPage.Write(new SmallPaper(Attack) { Title = Attack, Authors = [Attack] }.Says(Attack, Effect.Promotes, sender: Attack), [], Links);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(0, Scripts().Count(page));
    }

    [Fact]
    public void Pages_let_only_their_own_style_and_script_run()
    {
        var page = ReportPage.Write(AtlasOf.Gold, Links);
        Assert.Contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<(?:link|img|iframe)\b|src=""|@import|url\(", page);
    }

    [Theory]
    [InlineData("papers/a.pdf", "./papers/a.pdf")]
    [InlineData("papers/miR 21 #1%.pdf", "./papers/miR%2021%20%231%25.pdf")]
    [InlineData("javascript:alert(1).pdf", "./javascript%3Aalert%281%29.pdf")]
    [InlineData("notes.txt", null)]
    [InlineData(null, null)]
    public void Links_are_relative_and_never_have_a_scheme(string? file, string? link) => Assert.Equal(link, Links.LinkOf(file));

    [Fact]
    public void Nested_mentions_stay_nested_in_the_paper_view()
    {
        var text = "Osteoclast exosomes inhibit bone.";
        var paper = new Paper("a", text)
        {
            Sentences = [new Sentence(new TextSpan(0, text.Length), SectionKind.Results, Effect.Inhibits)],
            Mentions = [new Mention(EntityType.Vesicle, new TextSpan(0, 19), "test"), new Mention(EntityType.CellType, new TextSpan(0, 10), "test")],
        };
        Assert.Matches(@"<span class=""mention t-vesicle""[^>]*><span class=""mention t-cell-type""[^>]*>Osteoclast</span> exosomes</span> inhibit", PaperPage.Write(paper, [], Links));
    }

    [Fact]
    public void The_paper_view_says_where_other_sentences_decided_a_sign()
    {
        Paper paper = new SmallPaper("a").Says("miR-1", Effect.Inhibits);
        paper = paper with { Findings = [paper.Findings[0] with { Elsewhere = new SaidElsewhere(1, 4, Decided: true) }] };
        Assert.Contains("elsewhere in the paper it promotes 1 and inhibits 4 times, which decided its sign here", PaperPage.Write(paper, [], Links), StringComparison.Ordinal);
    }

    [GeneratedRegex("<script", RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();
}

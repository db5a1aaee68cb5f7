using ExoMine.Formats.PubTator;
using Xunit;

namespace ExoMine.Tests.Formats;

public class PubTatorReaderTests
{
    [Fact]
    public void Offsets_of_the_file_hold_in_the_text()
    {
        const string File = "12|t|TNF-α in bone\n12|a|miR-21 | heals.\n12\t15\t21\tmiR-21\tmiRNA\t-\n\n13|t|Next\r\n13|a|\r\n";
        var papers = Given.Papers(new PubTatorReader(), "a.pubtator", File);
        Assert.Equal(["12", "13"], papers.Select(p => p.Id));
        Assert.Equal("miR-21", papers[0].Text[14..20]);
        Assert.Equal(["title||TNF-α in bone", "abstract||miR-21 | heals."], Given.Sections(papers[0]));
        Assert.Equal(["title||Next"], Given.Sections(papers[1]));
    }

    [Fact]
    public void Papers_without_a_blank_line_between_them_are_told_apart() =>
        Assert.Equal(2, Given.Papers(new PubTatorReader(), "a.pubtator", "1|t|A\n1|a|B\n2|t|C\n2|a|D").Length);

    [Fact]
    public void Other_text_is_refused() => Assert.Equal("not_pubtator", Given.Problem(new PubTatorReader(), Given.File("a.pubtator", "Bone heals.\n")));
}

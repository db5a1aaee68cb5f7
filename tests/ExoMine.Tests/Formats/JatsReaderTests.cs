using ExoMine.Formats.Jats;
using ExoMine.Formats.Xml;
using Xunit;

namespace ExoMine.Tests.Formats;

public class JatsReaderTests
{
    private const string Front = """
        <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd">
        <article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML"><front><article-meta>
        <article-id pub-id-type="pmid">33</article-id><article-id pub-id-type="doi">10.1/x</article-id>
        <title-group><article-title>Exosomal <italic>miR-21</italic> heals<xref ref-type="fn" rid="f1">*</xref></article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Ek</surname><given-names>Åsa</given-names></name><xref ref-type="aff"><sup>1</sup></xref></contrib>
        <contrib contrib-type="editor"><name><surname>No</surname><given-names>One</given-names></name></contrib></contrib-group>
        <pub-date pub-type="collection"><year>2021</year></pub-date><pub-date pub-type="epub"><year>2020</year></pub-date>
        <abstract><sec><title>Methods</title><p>We cut.</p></sec></abstract><abstract abstract-type="graphical"><p>Picture.</p></abstract>
        <kwd-group><kwd>bone</kwd><kwd><italic>exosome</italic></kwd></kwd-group></article-meta></front>
        """;

    private static Paper Read(string body, string back = "") =>
        Assert.Single(Given.Papers(new XmlPaperReader(), "PMC1.xml", $"{Front}<body>{body}</body>{back}</article>"));

    private static string Body(string body) =>
        Read($"<sec><title>T</title><p>{body}</p></sec>").Sections.Single(s => s.Heading == "T") is { } section
            ? Read($"<sec><title>T</title><p>{body}</p></sec>").Text[(section.Span.Start + 3)..section.Span.End] : "";

    [Fact]
    public void Front_matter_becomes_bibliography()
    {
        var paper = Read("");
        Assert.Equal("PMC1", paper.Id);
        var b = paper.Bibliography;
        Assert.Equal(("Exosomal miR-21 heals", 2020, "10.1/x", "33"), (b.Title, b.Year, b.Doi, b.Pmid));
        Assert.Equal(["Åsa Ek"], b.Authors);
        Assert.Equal(["bone", "exosome"], b.Keywords);
        Assert.Equal(["title||Exosomal miR-21 heals", "abstract||Methods\n\nWe cut."], Given.Sections(paper));
    }

    [Fact]
    public void Sections_keep_their_kinds_and_subsections_take_them_over()
    {
        var paper = Read("""
            <sec sec-type="materials|methods"><title>How we did it</title><p>One.</p><sec><title>Cells</title><p>Two.</p></sec></sec>
            <sec><label>3.</label><title>Results</title><p>Three.</p></sec>
            """, """
            <back><ack><title>Thanks</title><p>All.</p></ack><ref-list><title>References</title><ref><label>1</label><mixed-citation>Ek Å. Bone. 2020.</mixed-citation></ref></ref-list></back>
            """);
        Assert.Equal(
        [
            "methods|How we did it|How we did it\n\nOne.",
            "methods|Cells|Cells\n\nTwo.",
            "results|3. Results|3. Results\n\nThree.",
            "other|Thanks|Thanks\n\nAll.",
            "references|References|References\n\n1 Ek Å. Bone. 2020.",
        ], Given.Sections(paper)[2..]);
    }

    [Theory]
    [InlineData("healing<sup>12</sup> of", "healing¹² of")]
    [InlineData("10<sup>−6</sup> M Ca<sup>2+</sup>", "10⁻⁶ M Ca²⁺")]
    [InlineData("healing<sup><xref ref-type=\"bibr\">1</xref>–<xref ref-type=\"bibr\">3</xref></sup>.", "healing¹–³.")]
    [InlineData("healing.<xref ref-type=\"bibr\">12</xref>Then", "healing.¹² Then")]
    [InlineData("healing [<xref ref-type=\"bibr\">1</xref>–<xref ref-type=\"bibr\">3</xref>]", "healing [1–3]")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("where <inline-formula><mml:math><mml:mi>x</mml:mi></mml:math></inline-formula> is", "where is")]
    [InlineData("frogs (\n <italic>Limnonectes</italic>\n ) of", "frogs (Limnonectes) of")]
    [InlineData("a&#160;b\n\tc", "a b c")]
    [InlineData("one<list><list-item><p>two</p></list-item><list-item><p>three</p></list-item></list>four", "one\n\ntwo\n\nthree\n\nfour")]
    [InlineData("one<disp-formula><tex-math>$x$</tex-math></disp-formula> two", "one two")]
    public void Running_text_reads_like_the_printed_page(string xml, string text) => Assert.Equal(text, Body(xml));

    [Fact]
    public void Captions_stand_behind_their_section_and_tables_stay_out()
    {
        var paper = Read("""
            <sec><title>Results</title><p>Before <fig><label>Figure 1</label><caption><title>Healing.</title><p>Bar, 5 μm.</p></caption><graphic/></fig>after.</p>
            <table-wrap><label>Table 1</label><caption><p>Numbers</p></caption><table><tr><td>7</td></tr></table></table-wrap><p>Last.</p></sec>
            """);
        Assert.Equal(["results|Results|Results\n\nBefore\n\nafter.\n\nLast.", "caption||Figure 1 Healing. Bar, 5 μm.", "caption||Table 1 Numbers"], Given.Sections(paper)[2..]);
    }

    [Fact]
    public void References_without_punctuation_are_put_in_order()
    {
        var paper = Read("", "<back><ref-list><ref><element-citation><name><surname>Ek</surname><given-names>Å</given-names></name><year>2020</year><article-title>Bone</article-title><source>J</source><volume>3</volume><fpage>1</fpage><lpage>9</lpage></element-citation></ref></ref-list></back>");
        Assert.Equal("references||Ek Å. 2020. Bone. J. 3:1–9", Given.Sections(paper)[^1]);
    }

    [Fact]
    public void A_set_of_articles_gives_papers_with_their_own_ids()
    {
        const string Article = "<article><front><article-meta><article-id pub-id-type=\"pmc\">{0}</article-id></article-meta></front><body><p>Text {0}.</p></body></article>";
        var xml = "<pmc-articleset>" + Article.Replace("{0}", "7", StringComparison.Ordinal) + Article.Replace("{0}", "8", StringComparison.Ordinal) + "</pmc-articleset>";
        Assert.Equal(["PMC7 Text 7.", "PMC8 Text 8."], Given.Papers(new XmlPaperReader(), "set.xml", xml).Select(p => $"{p.Id} {p.Text}"));
    }

    [Fact]
    public void An_nxml_file_that_is_no_article_is_refused() =>
        Assert.Equal("not_jats", Given.Problem(new JatsReader(), Given.File("x.nxml", "<html/>")));
}

using System.Text;
using ExoMine.Formats;
using ExoMine.Formats.PubMed;
using ExoMine.Formats.Xml;
using Xunit;

namespace ExoMine.Tests.Formats;

public class PubMedReaderTests
{
    private const string Record = """
        <PubmedArticle><MedlineCitation><PMID Version="1">{0}</PMID><Article><Journal><JournalIssue><PubDate><MedlineDate>2019 Dec-2020 Jan</MedlineDate></PubDate></JournalIssue></Journal>
        <ArticleTitle>Exosomes <i>in vivo</i>.</ArticleTitle><ELocationID EIdType="doi" ValidYN="Y">10.1/{0}</ELocationID>
        <Abstract><AbstractText Label="BACKGROUND">Bone heals.</AbstractText><AbstractText Label="RESULTS">At 10<sup>6</sup> cells, p&lt;0.05.</AbstractText></Abstract>
        <AuthorList><Author><LastName>Ek</LastName><ForeName>Åsa</ForeName></Author><Author><CollectiveName>The Group</CollectiveName></Author></AuthorList></Article>
        <KeywordList><Keyword>bone</Keyword></KeywordList></MedlineCitation></PubmedArticle>
        """;

    private static string Set(params string[] records) =>
        "<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle//EN\" \"https://dtd.nlm.nih.gov/x.dtd\">\n<PubmedArticleSet>\n" + string.Concat(records) + "<DeleteCitation><PMID>9</PMID></DeleteCitation></PubmedArticleSet>";

    private static string Article(int pmid) => Record.Replace("{0}", pmid.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void A_record_becomes_title_and_labelled_abstract()
    {
        var paper = Assert.Single(Given.Papers(new XmlPaperReader(), "pubmed.xml", Set(Article(5))));
        Assert.Equal("5", paper.Id);
        Assert.Equal("pubmed.xml#5", paper.Source!.File);
        Assert.Equal(["title||Exosomes in vivo.", "abstract|BACKGROUND|BACKGROUND\n\nBone heals.", "abstract|RESULTS|RESULTS\n\nAt 10⁶ cells, p<0.05."], Given.Sections(paper));
        var b = paper.Bibliography;
        Assert.Equal((2019, "10.1/5", "5"), (b.Year, b.Doi, b.Pmid));
        Assert.Equal(["Åsa Ek", "The Group"], b.Authors);
    }

    [Fact]
    public void A_repeated_record_fails_alone()
    {
        var file = Given.File("p.xml", Set(Article(1), Article(1), Article(2)));
        var papers = new XmlPaperReader().For(file).Read(file).ToArray();
        Assert.Equal(["p.xml#1", "p.xml#2", "p.xml#2"], papers.Select(p => p.Name));
        Assert.Equal("duplicate_id", Assert.Throws<InputProblemException>(() => papers[1].Load()).Code);
    }

    [Fact]
    public void What_stands_before_the_damage_is_read()
    {
        var xml = Set(Article(1), Article(2));
        var file = Given.File("p.xml", xml[..xml.LastIndexOf("<Abstract>", StringComparison.Ordinal)]);
        var read = new List<string>();
        var problem = Assert.Throws<InputProblemException>(() =>
        {
            foreach (var paper in new XmlPaperReader().For(file).Read(file)) read.Add(paper.Load().Id);
        });
        Assert.Equal(["1"], read);
        Assert.Equal("not_xml", problem.Code);
    }

    [Fact]
    public void A_file_of_any_length_is_read_a_record_at_a_time()
    {
        var record = Encoding.UTF8.GetBytes(Article(1).Replace("Bone heals.", new string('x', 100_000), StringComparison.Ordinal));
        var stream = new RepeatedStream("<PubmedArticleSet>"u8.ToArray(), record, 1000, "</PubmedArticleSet>"u8.ToArray());
        var file = new InputFile("big.xml", "big.xml", "big") { Content = () => stream };
        var count = 0;
        foreach (var paper in new PubMedReader().Read(file))
        {
            count++;
            Assert.InRange(stream.Given, (count - 1L) * record.Length, (count + 1L) * record.Length + 100_000);
        }
        Assert.Equal(1000, count);
    }
}

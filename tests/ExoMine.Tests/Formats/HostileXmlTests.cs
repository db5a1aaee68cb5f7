using CsCheck;
using ExoMine.Formats;
using ExoMine.Formats.BioC;
using ExoMine.Formats.PubTator;
using ExoMine.Formats.Xml;
using Xunit;

namespace ExoMine.Tests.Formats;

public class HostileXmlTests
{
    private static readonly string[] Damage = ["", "<", ">", "&", "\"", "\u0000", "{", "[", "1e9", "|", "\n", "\uFFFF"];

    private static string Article(string body, string dtd = "") => $"{dtd}<article><body><sec><p>{body}</p></sec></body></article>";

    [Fact]
    public void An_entity_bomb_does_not_go_off()
    {
        const string Bomb = "<!DOCTYPE article [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        Assert.Equal("not_xml", Given.Problem(new XmlPaperReader(), Given.File("a.xml", Article("&b;", Bomb))));
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        try
        {
            var xml = Article("x &e; y", $"<!DOCTYPE article [<!ENTITY e SYSTEM \"file://{secret}\">]>");
            Assert.Equal("not_xml", Given.Problem(new XmlPaperReader(), Given.File("a.xml", xml)));
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Theory]
    [InlineData(150, "")]
    [InlineData(100_000, "too_deep")]
    public void Depth_has_a_limit(int depth, string code)
    {
        var body = string.Concat(Enumerable.Repeat("<italic>", depth)) + "x" + string.Concat(Enumerable.Repeat("</italic>", depth));
        Assert.Equal(code, Given.Problem(new XmlPaperReader(), Given.File("a.xml", Article(body))));
        var set = $"<pmc-articleset>{Article(body)}</pmc-articleset>".Replace("<body>", "<front><article-meta><article-id pub-id-type=\"pmc\">1</article-id></article-meta></front><body>", StringComparison.Ordinal);
        Assert.Equal(code, Given.Problem(new XmlPaperReader(), Given.File("a.xml", set)));
    }

    [Fact]
    public void A_paper_without_end_is_given_up()
    {
        var part = new byte[1 << 20];
        Array.Fill(part, (byte)'x');
        var endless = new InputFile("a.xml", "a.xml", "a") { Content = () => new RepeatedStream("<PubmedArticleSet><PubmedArticle a='"u8.ToArray(), part, 500, []) };
        Assert.Equal("too_large", Given.Problem(new XmlPaperReader(), endless));
    }

    [Theory]
    [InlineData("<html/>", "unknown_xml")]
    [InlineData("", "not_xml")]
    [InlineData("<article><body>", "not_xml")]
    [InlineData("no xml", "not_xml")]
    public void Other_files_are_refused_with_a_reason(string xml, string code) => Assert.Equal(code, Given.Problem(new XmlPaperReader(), Given.File("a.xml", xml)));

    [Fact]
    public void No_damage_crashes_a_reader()
    {
        (IPaperReader Reader, string Content)[] samples =
        [
            (new XmlPaperReader(), Article("a<sup>1</sup><fig><label>F</label></fig>", "<!DOCTYPE article SYSTEM \"x\">")),
            (new XmlPaperReader(), "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"),
            (new XmlPaperReader(), "<collection><document><id>1</id><passage><offset>0</offset><text>T</text></passage></document></collection>"),
            (new BioCJsonReader(), "{\"documents\":[{\"id\":\"1\",\"passages\":[{\"offset\":0,\"infons\":{\"a\":\"b\"},\"text\":\"T\"}]}]}"),
            (new PubTatorReader(), "1|t|T\n1|a|A\n1\t0\t1\tT\tX\t-\n"),
        ];
        var gen = from sample in Gen.Int[0, samples.Length - 1].Select(i => samples[i])
                  from at in Gen.Int[0, sample.Content.Length - 1]
                  from length in Gen.Int[0, 5]
                  from put in Gen.Int[0, Damage.Length - 1].Select(i => Damage[i])
                  select (sample.Reader, Text: sample.Content.Remove(at, Math.Min(length, sample.Content.Length - at)).Insert(at, put));
        gen.Sample(damaged =>
        {
            try
            {
                foreach (var paper in Given.Papers(damaged.Reader, "a.xml", damaged.Text)) OffsetCheck.Verify(paper);
            }
            catch (InputProblemException)
            {
                // A reason for the user is what is wanted.
            }
        }, iter: 3000);
    }
}

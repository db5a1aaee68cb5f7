using ExoMine.Formats;
using ExoMine.Formats.BioC;
using ExoMine.Formats.Xml;
using Xunit;

namespace ExoMine.Tests.Formats;

public class BioCReaderTests
{
    private static string Collection(params (string Type, int Offset, string Text)[] passages) =>
        "<?xml version=\"1.0\"?><!DOCTYPE collection SYSTEM \"BioC.dtd\"><collection><source>PMC</source><date/><key/><document><id>1</id>"
        + string.Concat(passages.Select(p => $"<passage><infon key=\"section_type\">{p.Type.Split('/')[0]}</infon><infon key=\"type\">{p.Type.Split('/')[1]}</infon><offset>{p.Offset}</offset><text>{p.Text}</text></passage>"))
        + "</document></collection>";

    private static Paper Read(params (string Type, int Offset, string Text)[] passages) =>
        Assert.Single(Given.Papers(new XmlPaperReader(), "a.xml", Collection(passages)));

    [Fact]
    public void Passages_become_sections_by_their_infons()
    {
        var paper = Read(("TITLE/front", 0, "β heals"), ("ABSTRACT/abstract", 8, "It does."), ("METHODS/title_1", 17, "How"), ("METHODS/paragraph", 21, "We cut."), ("METHODS/paragraph", 29, "We wait."), ("FIG/fig_caption", 38, "Fig 1"), ("REF/ref", 44, "Ek"), ("REF/ref", 47, "Bo"));
        Assert.Equal(["title||β heals", "abstract||It does.", "methods|How|How\nWe cut.\nWe wait.", "caption||Fig 1", "references||Ek\nBo"], Given.Sections(paper));
        Assert.Equal("β heals", paper.Bibliography.Title);
    }

    [Theory]
    [InlineData(8, "β heals\nBone.")]
    [InlineData(9, "β heals\n\nBone.")]
    [InlineData(0, "β heals\n\nBone.")]
    [InlineData(500, "β heals\n\nBone.")]
    public void Gaps_are_filled_so_that_offsets_in_code_points_or_bytes_go_on_to_fit(int offset, string text)
    {
        Assert.Equal(text, Read(("TITLE/front", 0, "β heals"), ("ABSTRACT/abstract", offset, "Bone.")).Text);
    }

    [Fact]
    public void Byte_offsets_are_understood_where_code_points_make_no_sense() =>
        Assert.Equal("ββββ heals\nBone.", Read(("TITLE/front", 0, "ββββ heals"), ("ABSTRACT/abstract", 15, "Bone.")).Text);

    [Fact]
    public void Json_holds_the_same()
    {
        const string Json = """{"source":"x","documents":[{"id":7,"infons":{},"passages":[{"offset":0,"infons":{"type":"title"},"text":"Bone","annotations":[{"id":"1","locations":[{"offset":0,"length":4}],"text":"Bone","infons":{}}]},{"offset":5,"infons":{"type":"abstract"},"sentences":[{"offset":5,"text":"One."},{"offset":10,"text":"Two."}]}]}]}""";
        var paper = Assert.Single(Given.Papers(new BioCJsonReader(), "a.json", Json));
        Assert.Equal("7", paper.Id);
        Assert.Equal(["title||Bone", "abstract||One. Two."], Given.Sections(paper));
    }

    [Theory]
    [InlineData("""{"PubTator3":[{"id":"1","passages":[{"text":"A"}]},{"id":"2","passages":[]}]}""", 2)]
    [InlineData("""[{"documents":[{"id":"1","passages":[{"text":"A"}]}]}]""", 1)]
    [InlineData("{\"id\":\"1\",\"passages\":[{\"text\":\"A\"}]}\n{\"id\":\"2\",\"passages\":[]}\n", 2)]
    public void Collections_come_in_several_wrappings(string json, int papers) => Assert.Equal(papers, Given.Papers(new BioCJsonReader(), "a.json", json).Length);

    [Theory]
    [InlineData("{\"a\":1}", "not_bioc")]
    [InlineData("{\"a\":", "not_json")]
    [InlineData("", "not_json")]
    [InlineData("{\"passages\":[[]],\"id\":\"\"}", "no_id")]
    public void Other_json_is_refused_with_a_reason(string json, string code) => Assert.Equal(code, Given.Problem(new BioCJsonReader(), Given.File("a.json", json)));
}

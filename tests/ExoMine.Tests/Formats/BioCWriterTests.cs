using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using ExoMine.Formats;
using ExoMine.Formats.BioC;
using ExoMine.Formats.Xml;
using Xunit;

namespace ExoMine.Tests.Formats;

public class BioCWriterTests
{
    private static readonly BioCXmlWriter Xml = new();
    private static readonly BioCJsonWriter Json = new();

    private static string Write(IPaperWriter writer, Paper paper) => Assert.Single(writer.Write(paper)).Content;

    [Fact]
    public void What_is_written_reads_back_with_the_same_text() => RandomPapers.Any.Sample(paper =>
    {
        var fromXml = Assert.Single(Given.Papers(new XmlPaperReader(), "p.xml", Write(Xml, paper)));
        var fromJson = Assert.Single(Given.Papers(new BioCJsonReader(), "p.json", Write(Json, paper)));
        Assert.Equal(paper.Text, fromXml.Text);
        Assert.Equal(paper.Text, fromJson.Text);
        Assert.Equal(Given.Sections(fromXml), Given.Sections(fromJson));
        Assert.Equal(paper.Bibliography.Title, fromXml.Bibliography.Title);
        Assert.Equal(paper.Bibliography.Authors, fromXml.Bibliography.Authors);
        Assert.Equal(paper.Bibliography.Year, fromJson.Bibliography.Year);
    }, iter: 200);

    [Fact]
    public void Annotations_repeat_the_text_at_their_offsets_in_code_points() => RandomPapers.Any.Sample(paper =>
    {
        var document = BioCXml.Read(XDocument.Parse(Write(Xml, paper), LoadOptions.PreserveWhitespace).Descendants("document").Single());
        using var json = JsonDocument.Parse(Write(Json, paper));
        var same = BioCJson.Read(Assert.Single(BioCJson.DocumentsOf(json.RootElement)));
        Assert.Equal(document.Passages.SelectMany(p => p.Annotations).Select(a => (a.Id, a.Text, a.Locations[0])), same.Passages.SelectMany(p => p.Annotations).Select(a => (a.Id, a.Text, a.Locations[0])));
        var text = new CodePoints(paper.Text);
        foreach (var passage in document.Passages)
        {
            Assert.Equal(passage.Text, text[passage.Offset!.Value, passage.Offset.Value + new CodePoints(passage.Text).Length]);
            foreach (var annotation in passage.Annotations)
            {
                var place = Assert.Single(annotation.Locations);
                Assert.Equal(annotation.Text, text[place.Offset, place.Offset + place.Length]);
            }
        }
        var ids = document.Passages.SelectMany(p => p.Annotations).Select(a => a.Id).ToHashSet();
        Assert.Equal(paper.Findings.Count, document.Relations.Count);
        Assert.All(document.Relations.SelectMany(r => r.Nodes), node => Assert.Contains(node.RefId, ids));
        Assert.All(paper.Mentions.Select((_, i) => $"m{i + 1}"), id => Assert.Contains(id, ids));
    }, iter: 200);

    [Fact]
    public void Sections_and_findings_are_kept()
    {
        var paper = SamplePaper.Create();
        Assert.Equal(Given.Sections(paper), Given.Sections(Assert.Single(Given.Papers(new XmlPaperReader(), "p.xml", Write(Xml, paper)))));
        var document = BioCXml.Read(XDocument.Parse(Write(Xml, paper)).Descendants("document").Single());
        var relation = document.Relations[0];
        Assert.Equal(("promotes", "osteogenesis", "inhibits"), (relation.Infons["type"], relation.Infons["process"], relation.Infons["effect on m2"]));
        Assert.Contains(new BioCNode("m1", "agent"), relation.Nodes);
        Assert.Contains(new BioCNode("m4", "recipient"), relation.Nodes);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_do_not_move_an_offset()
    {
        var paper = new Paper("p", "a\u0000b\r\nc\uFFFF\f miR-21") { Mentions = [new Mention(EntityType.Mirna, new TextSpan(9, 15), "t")] };
        var read = Assert.Single(Given.Papers(new XmlPaperReader(), "p.xml", Write(Xml, paper)));
        Assert.Equal("a b\r\nc\uFFFD  miR-21", read.Text);
    }

    [Fact]
    public void A_collection_holds_papers_side_by_side()
    {
        var paper = SamplePaper.Create();
        foreach (var (writer, reader) in new (IPaperWriter, IPaperReader)[] { (Xml, new XmlPaperReader()), (Json, new BioCJsonReader()) })
        {
            var c = writer.Collection!;
            var file = c.Start + c.Member(paper) + c.Between + c.Member(paper with { Id = "other" }) + c.End;
            Assert.Equal([paper.Id, "other"], Given.Papers(reader, "p" + c.Ending, file).Select(p => p.Id));
        }
    }
}

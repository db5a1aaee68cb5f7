using System.Text.Json;
using System.Xml.Linq;
using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class GraphTests
{
    private static readonly ClaimAtlas Small = AtlasOf.Papers(
        new SmallPaper("a").Says("miR-1", Effect.Inhibits, sender: "osteoclasts", target: "PTEN").Says("PTEN", Effect.Inhibits, EntityType.Gene),
        new SmallPaper("b").Says("miR-1", Effect.Inhibits).Says("miR-2", Effect.Promotes, origin: Origin.Cited));

    [Fact]
    public void Edges_are_what_papers_report_themselves()
    {
        var graph = AtlasGraph.Of(Small);
        Assert.Equal(
            ["PTEN inhibits osteogenesis 1", "miR-1 inhibits PTEN 1", "miR-1 inhibits osteogenesis 2", "osteoclasts sends miR-1 1"],
            graph.Edges.Select(e => $"{graph.Nodes[e.From].Name} {e.Relation} {graph.Nodes[e.To].Name} {e.Papers}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Arrows_point_and_bars_stop_in_the_colour_of_the_sign_as_wide_as_the_papers()
    {
        var graph = AtlasGraph.Of(Small);
        Assert.Matches("arrowhead=tee, penwidth=2,", GraphText.Dot(graph));
        Assert.Matches("color=\"#B34700\", arrowhead=tee", GraphText.Dot(graph));
        var style = XDocument.Parse(GraphXml.CytoscapeStyle()).Descendants("visualProperty").ToDictionary(p => (string)p.Attribute("name")!);
        Assert.Equal(["1 ARROW", "-1 T"], style["EDGE_TARGET_ARROW_SHAPE"].Descendants("discreteMappingEntry").Select(e => $"{(string?)e.Attribute("attributeValue")} {(string?)e.Attribute("value")}"));
        Assert.Equal(["1 #0067A6", "-1 #B34700"], style["EDGE_STROKE_UNSELECTED_PAINT"].Descendants("discreteMappingEntry").Select(e => $"{(string?)e.Attribute("attributeValue")} {(string?)e.Attribute("value")}"));
        Assert.Equal("papers", (string?)style["EDGE_WIDTH"].Element("continuousMapping")!.Attribute("attributeName"));
        using var cx2 = JsonDocument.Parse(GraphCx2.Write(graph));
        var edges = cx2.RootElement.EnumerateArray().Single(part => part.TryGetProperty("visualProperties", out _)).GetProperty("visualProperties")[0].GetProperty("edgeMapping");
        string[] Values(string property) => [.. edges.GetProperty(property).GetProperty("definition").GetProperty("map").EnumerateArray().Select(e => $"{e.GetProperty("v")} {e.GetProperty("vp")}")];
        Assert.Equal(["1 triangle", "-1 tee"], Values("EDGE_TARGET_ARROW_SHAPE"));
        Assert.Equal(["1 #0067A6", "-1 #B34700"], Values("EDGE_LINE_COLOR"));
        Assert.Equal("papers", edges.GetProperty("EDGE_WIDTH").GetProperty("definition").GetProperty("attribute").GetString());
    }

    [Fact]
    public void All_formats_hold_the_same_network_whatever_its_names()
    {
        var graph = AtlasGraph.Of(AtlasOf.Papers(new SmallPaper("a").Says("<&\"\u0001\\>", Effect.Promotes, sender: "]]>\\\"\n")));
        Assert.Equal(graph.Nodes.Count, XDocument.Parse(GraphXml.GraphMl(graph)).Descendants().Count(e => e.Name.LocalName == "node"));
        using var cx2 = JsonDocument.Parse(GraphCx2.Write(graph));
        Assert.Equal(graph.Edges.Count, cx2.RootElement.EnumerateArray().Single(part => part.TryGetProperty("edges", out _)).GetProperty("edges").GetArrayLength());
        Assert.Equal(graph.Edges.Count, GraphText.Sif(graph).Split('\n').Length - 1);
        Assert.Equal(graph.Edges.Count + 1, GraphText.EdgeTable(graph).Count());
        Assert.Equal("vizmap", XDocument.Parse(GraphXml.CytoscapeStyle()).Root!.Name.LocalName);
    }
}

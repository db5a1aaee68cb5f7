using System.Globalization;
using System.Text;
using System.Xml;

namespace ExoMine.Atlas;

/// <summary>The network as GraphML, and a style file for Cytoscape: arrow and T-bar, colour by sign, width by papers.</summary>
public static class GraphXml
{
    private static readonly (string Id, string For, string Type)[] Keys =
        [("name", "node", "string"), ("type", "node", "string"), ("interaction", "edge", "string"), ("sign", "edge", "int"), ("papers", "edge", "int"), ("sentences", "edge", "int")];

    public static string GraphMl(AtlasGraph graph) => Document(xml =>
    {
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        foreach (var key in Keys)
            Element(xml, "key", null, ("id", key.Id), ("for", key.For), ("attr.name", key.Id), ("attr.type", key.Type));
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "atlas");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", $"n{Number(node.Id)}");
            Data(xml, ("name", node.Name), ("type", node.Type));
        }
        foreach (var edge in graph.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", $"e{Number(edge.Id)}");
            xml.WriteAttributeString("source", $"n{Number(edge.From)}");
            xml.WriteAttributeString("target", $"n{Number(edge.To)}");
            Data(xml, ("interaction", edge.Relation), ("sign", Number(edge.Sign)), ("papers", Number(edge.Papers)), ("sentences", Number(edge.Sentences)));
        }
    });

    public static string CytoscapeStyle() => Document(xml =>
    {
        xml.WriteStartElement("vizmap");
        xml.WriteAttributeString("documentVersion", "3.1");
        xml.WriteAttributeString("id", "ExoMine");
        xml.WriteStartElement("visualStyle");
        xml.WriteAttributeString("name", "ExoMine");
        xml.WriteStartElement("node");
        Property(xml, "NODE_SHAPE", "ROUND_RECTANGLE");
        Passthrough(xml, "NODE_LABEL", "name");
        Discrete(xml, "NODE_FILL_COLOR", "#F4F5F7", "type", "string", GraphStyle.Nodes);
        xml.WriteEndElement();
        xml.WriteStartElement("edge");
        Discrete(xml, "EDGE_STROKE_UNSELECTED_PAINT", GraphStyle.Other, "sign", "integer", [("1", GraphStyle.Promotes), ("-1", GraphStyle.Inhibits)]);
        Discrete(xml, "EDGE_TARGET_ARROW_SHAPE", "ARROW", "sign", "integer", [("1", "ARROW"), ("-1", "T")]);
        xml.WriteStartElement("visualProperty");
        xml.WriteAttributeString("name", "EDGE_WIDTH");
        xml.WriteAttributeString("default", "1.0");
        xml.WriteStartElement("continuousMapping");
        xml.WriteAttributeString("attributeName", "papers");
        xml.WriteAttributeString("attributeType", "integer");
        foreach (var (papers, width) in new[] { ("1", "1.5"), ("10", "10.0") })
            Element(xml, "continuousMappingPoint", null, ("attrValue", papers), ("equalValue", width), ("greaterValue", width), ("lesserValue", width));
    });

    private static void Property(XmlWriter xml, string name, string value) => Element(xml, "visualProperty", null, ("name", name), ("default", value));

    private static void Passthrough(XmlWriter xml, string name, string attribute)
    {
        xml.WriteStartElement("visualProperty");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("default", "");
        Element(xml, "passthroughMapping", null, ("attributeName", attribute), ("attributeType", "string"));
        xml.WriteEndElement();
    }

    private static void Discrete(XmlWriter xml, string name, string fallback, string attribute, string type, IEnumerable<(string Key, string Value)> entries)
    {
        xml.WriteStartElement("visualProperty");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("default", fallback);
        xml.WriteStartElement("discreteMapping");
        xml.WriteAttributeString("attributeName", attribute);
        xml.WriteAttributeString("attributeType", type);
        foreach (var (key, value) in entries) Element(xml, "discreteMappingEntry", null, ("attributeValue", key), ("value", value));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, params (string Key, string Value)[] values)
    {
        foreach (var (key, value) in values) Element(xml, "data", value, ("key", key));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string? content, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        if (content is not null) xml.WriteString(Clean(content));
        xml.WriteEndElement();
    }

    /// <summary>Characters that XML 1.0 cannot hold become blanks.</summary>
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) ? c : ' '));

    private static string Document(Action<XmlWriter> write)
    {
        using var text = new Utf8StringWriter();
        // Open elements are closed when the writer is.
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" })) write(xml);
        return text + "\n";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

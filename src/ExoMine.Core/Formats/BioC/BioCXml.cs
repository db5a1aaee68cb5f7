using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ExoMine.Formats.Xml;

namespace ExoMine.Formats.BioC;

/// <summary>BioC documents as XML.</summary>
internal static class BioCXml
{
    public static BioCDocument Read(XElement document) => new(
        document.Element("id")?.Value.Trim() ?? "",
        Infons(document),
        [.. document.Elements("passage").Select(Passage)],
        [.. document.Elements("relation").Concat(document.Elements("passage").Elements("relation")).Select(Relation)]);

    /// <summary>In the order that the DTD asks for.</summary>
    public static void Write(XmlWriter xml, BioCDocument document)
    {
        xml.WriteStartElement("document");
        xml.WriteElementString("id", document.Id.ForXml());
        Write(xml, document.Infons);
        foreach (var passage in document.Passages)
        {
            xml.WriteStartElement("passage");
            Write(xml, passage.Infons);
            xml.WriteElementString("offset", Number(passage.Offset ?? 0));
            xml.WriteElementString("text", passage.Text.ForXml());
            foreach (var annotation in passage.Annotations) Write(xml, annotation);
            xml.WriteEndElement();
        }
        foreach (var relation in document.Relations) Write(xml, relation);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, BioCAnnotation annotation)
    {
        xml.WriteStartElement("annotation");
        xml.WriteAttributeString("id", annotation.Id);
        Write(xml, annotation.Infons);
        foreach (var location in annotation.Locations)
        {
            xml.WriteStartElement("location");
            xml.WriteAttributeString("offset", Number(location.Offset));
            xml.WriteAttributeString("length", Number(location.Length));
            xml.WriteEndElement();
        }
        xml.WriteElementString("text", annotation.Text.ForXml());
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, BioCRelation relation)
    {
        xml.WriteStartElement("relation");
        xml.WriteAttributeString("id", relation.Id);
        Write(xml, relation.Infons);
        foreach (var node in relation.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("refid", node.RefId);
            xml.WriteAttributeString("role", node.Role);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, BioCInfons infons)
    {
        foreach (var (key, value) in infons)
        {
            xml.WriteStartElement("infon");
            xml.WriteAttributeString("key", key.ForXml());
            xml.WriteString(value.ForXml());
            xml.WriteEndElement();
        }
    }

    private static BioCPassage Passage(XElement passage)
    {
        var offset = Number(passage.Element("offset")?.Value);
        var annotations = passage.Elements("annotation").Concat(passage.Elements("sentence").Elements("annotation")).Select(Annotation);
        var text = passage.Element("text")?.Value;
        return new BioCPassage(offset, Infons(passage), text ?? BioCSentences.Join(offset ?? 0, SentencesOf(passage)), [.. annotations]);
    }

    private static IEnumerable<(int? Offset, string Text)> SentencesOf(XElement passage) =>
        passage.Elements("sentence").Select(s => (Number(s.Element("offset")?.Value), s.Element("text")?.Value ?? ""));

    private static BioCAnnotation Annotation(XElement annotation) => new(
        annotation.Attribute("id")?.Value ?? "",
        Infons(annotation),
        [.. annotation.Elements("location").Select(l => new BioCLocation(Number(l.Attribute("offset")?.Value) ?? -1, Number(l.Attribute("length")?.Value) ?? 0))],
        annotation.Element("text")?.Value ?? "");

    private static BioCRelation Relation(XElement relation) => new(
        relation.Attribute("id")?.Value ?? "",
        Infons(relation),
        [.. relation.Elements("node").Select(n => new BioCNode(n.Attribute("refid")?.Value ?? "", n.Attribute("role")?.Value ?? ""))]);

    private static BioCInfons Infons(XElement owner)
    {
        var infons = new BioCInfons();
        foreach (var infon in owner.Elements("infon")) infons.Add(infon.Attribute("key")?.Value ?? "", infon.Value);
        return infons;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

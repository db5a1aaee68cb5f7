using System.Xml;
using System.Xml.Linq;

namespace ExoMine.Formats.Xml;

/// <summary>Builds the tree of one element, refusing depths and sizes that no paper has.</summary>
internal static class XmlTree
{
    public const int Deepest = 200;
    private const int MostElements = 2_000_000;

    /// <summary>The element that the reader stands on, which is left standing behind it.</summary>
    public static XElement Read(XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element) throw new InputProblemException("not_xml", "has no element where one is expected");
        var root = Element(reader);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }
        var (current, depth, elements) = (root, 1, 0);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++elements > MostElements) throw new InputProblemException("too_large", $"has more than {MostElements} elements in one paper");
                    var child = Element(reader);
                    current.Add(child);
                    if (reader.IsEmptyElement) break;
                    if (++depth > Deepest) throw new InputProblemException("too_deep", $"nests its elements more than {Deepest} deep");
                    current = child;
                    break;
                case XmlNodeType.EndElement:
                    if (--depth == 0)
                    {
                        reader.Read();
                        return root;
                    }
                    current = current.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.EntityReference:
                    throw new InputProblemException("not_xml", $"uses the entity &{reader.Name}; which it does not define; write the character itself");
            }
        }
        throw new InputProblemException("not_xml", $"ends inside <{root.Name.LocalName}>");
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName));
        if (!reader.HasAttributes) return element;
        while (reader.MoveToNextAttribute())
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns") element.SetAttributeValue(XName.Get(reader.LocalName), reader.Value);
        reader.MoveToElement();
        return element;
    }
}

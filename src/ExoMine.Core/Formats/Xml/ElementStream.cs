using System.Xml;
using System.Xml.Linq;

namespace ExoMine.Formats.Xml;

/// <summary>Walks through a file of any length and yields the elements of some names one by one, holding one at a time.</summary>
internal static class ElementStream
{
    /// <param name="isWanted">By local name; what is inside a wanted element comes with it, what is inside another is searched.</param>
    public static IEnumerable<XElement> Read(InputFile file, Func<string, bool> isWanted)
    {
        using var bytes = file.Open();
        using var guarded = new GuardedStream(bytes, "one paper of the file");
        using var reader = XmlInput.Open(guarded);
        while (XmlInput.Guarded(() => Next(reader, guarded, isWanted)) is { } element) yield return element;
    }

    private static XElement? Next(XmlReader reader, GuardedStream guarded, Func<string, bool> isWanted)
    {
        guarded.Renew();
        if (reader.ReadState == ReadState.Initial) reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth > XmlTree.Deepest) throw new InputProblemException("too_deep", $"nests its elements more than {XmlTree.Deepest} deep");
                if (isWanted(reader.LocalName)) return XmlTree.Read(reader);
            }
            reader.Read();
        }
        return null;
    }
}

using System.Text;
using System.Xml.Linq;
using ExoMine.Formats.Xml;

namespace ExoMine.Formats.BioC;

/// <summary>Reads BioC XML, a document at a time; annotations that the file brings are not taken over.</summary>
public sealed class BioCXmlReader : IPaperReader
{
    public string Kind => "bioc-xml";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var ids = new ClaimedIds();
        var number = 0;
        foreach (var element in ElementStream.Read(file, name => name == "document"))
        {
            number++;
            yield return ids.Claim(file.Given, number, element.Element("id")?.Value.Trim(), id => Load(element, id, file));
        }
    }

    private static Paper Load(XElement element, string id, InputFile file)
    {
        var hash = Utf8Text.Sha256(Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)));
        return BioCPaper.Read(BioCXml.Read(element)) with { Id = id, Source = new PaperSource($"{file.Given}#{id}", hash, "bioc-xml") };
    }
}

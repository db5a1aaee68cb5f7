using System.Text;
using System.Xml;

namespace ExoMine.Formats.BioC;

/// <summary>Writes BioC XML; offsets count code points, as PubTator and the BioC libraries do.</summary>
public sealed class BioCXmlWriter : IPaperWriter
{
    private const string Start = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE collection SYSTEM "BioC.dtd">
        <collection><source>ExoMine</source><date></date><key>exomine.key</key><infon key="offsets">code points</infon>

        """;

    private const string End = "\n</collection>\n";

    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        // A carriage return that stood bare would be read as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
    };

    public string Name => "bioc-xml";

    public PaperCollection Collection { get; } = new(".xml", Start.ReplaceLineEndings("\n"), "\n", End, Member);

    public IReadOnlyList<PaperFile> Write(Paper paper) => [new PaperFile(".xml", Collection.Start + Member(paper) + End)];

    private static string Member(Paper paper)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings)) BioCXml.Write(xml, BioCBuilder.Build(paper));
        return text.ToString();
    }
}

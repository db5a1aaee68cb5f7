using System.Xml;
using ExoMine.Formats.BioC;
using ExoMine.Formats.Jats;
using ExoMine.Formats.PubMed;

namespace ExoMine.Formats.Xml;

/// <summary>Reads .xml files, each by the reader that its outermost element asks for.</summary>
public sealed class XmlPaperReader : IPaperReader
{
    public string Kind => "xml";

    public bool HoldsManyPapers => false;

    public IPaperReader For(InputFile file)
    {
        try
        {
            return XmlInput.RootOf(file) switch
            {
                "article" => new JatsReader(),
                "pmc-articleset" or "OAI-PMH" or "articles" => new JatsSetReader(),
                "PubmedArticleSet" or "PubmedArticle" or "PubmedBookArticleSet" => new PubMedReader(),
                "collection" => new BioCXmlReader(),
                _ => this,
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return this;
        }
    }

    /// <summary>Only files of no known kind come here, to say so.</summary>
    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => throw Problem(file))];

    private static InputProblemException Problem(InputFile file)
    {
        using var bytes = new GuardedStream(file.Open(), "the part before its first element");
        var root = XmlInput.Guarded(() =>
        {
            using var reader = XmlInput.Open(bytes);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.Name : "";
        });
        return new InputProblemException("unknown_xml", $"begins with <{root}>; what is read is JATS (<article>), PubMed (<PubmedArticleSet>) and BioC (<collection>)");
    }
}

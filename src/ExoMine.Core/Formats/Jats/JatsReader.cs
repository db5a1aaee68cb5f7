using System.Xml;
using ExoMine.Formats.Xml;

namespace ExoMine.Formats.Jats;

/// <summary>Reads an article in JATS or NLM XML, as PMC and publishers give it.</summary>
public sealed class JatsReader : IPaperReader
{
    public string Kind => "nxml";

    public bool HoldsManyPapers => false;

    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => Load(file))];

    private static Paper Load(InputFile file)
    {
        using var bytes = new HashedStream(file.Open());
        var paper = XmlInput.Guarded(() =>
        {
            using var reader = XmlInput.Open(new GuardedStream(bytes, "the article"));
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "article")
                throw new InputProblemException("not_jats", $"begins with <{reader.LocalName}>, not with the <article> of JATS");
            return JatsArticle.Read(XmlTree.Read(reader), file.Id);
        });
        return paper with { Source = new PaperSource(file.Given, bytes.Sha256(), "jats") };
    }
}

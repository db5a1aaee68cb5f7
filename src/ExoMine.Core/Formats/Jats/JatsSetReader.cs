using System.Text;
using System.Xml.Linq;
using ExoMine.Formats.Xml;

namespace ExoMine.Formats.Jats;

/// <summary>Reads files that hold many JATS articles, as PMC's services answer; ids are PMC ids, else PMIDs, else DOIs.</summary>
public sealed class JatsSetReader : IPaperReader
{
    public string Kind => "jats-set";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var ids = new ClaimedIds();
        var number = 0;
        foreach (var article in ElementStream.Read(file, name => name == "article"))
        {
            number++;
            yield return ids.Claim(file.Given, number, IdOf(article), id => Load(article, id, file));
        }
    }

    private static string? IdOf(XElement article)
    {
        if (article.Element("front")?.Element("article-meta") is not { } meta) return null;
        var pmc = JatsFront.IdOf(meta, "pmcid") ?? JatsFront.IdOf(meta, "pmc");
        if (pmc is not null) return pmc.StartsWith("PMC", StringComparison.Ordinal) ? pmc : "PMC" + pmc;
        return JatsFront.IdOf(meta, "pmid") ?? JatsFront.IdOf(meta, "doi");
    }

    private static Paper Load(XElement article, string id, InputFile file)
    {
        var hash = Utf8Text.Sha256(Encoding.UTF8.GetBytes(article.ToString(SaveOptions.DisableFormatting)));
        return JatsArticle.Read(article, id) with { Source = new PaperSource($"{file.Given}#{id}", hash, "jats") };
    }
}

using System.Text;
using System.Xml.Linq;
using ExoMine.Formats.Xml;

namespace ExoMine.Formats.PubMed;

/// <summary>Reads PubMed XML, also whole files of the baseline, one record at a time; ids are PMIDs.</summary>
public sealed class PubMedReader : IPaperReader
{
    public string Kind => "pubmed";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var ids = new ClaimedIds();
        var number = 0;
        foreach (var record in ElementStream.Read(file, name => name is "PubmedArticle" or "PubmedBookArticle"))
        {
            number++;
            yield return ids.Claim(file.Given, number, PubMedArticle.PmidOf(record), id => Load(record, id, file));
        }
    }

    private static Paper Load(XElement record, string id, InputFile file)
    {
        var hash = Utf8Text.Sha256(Encoding.UTF8.GetBytes(record.ToString(SaveOptions.DisableFormatting)));
        return PubMedArticle.Read(record, id) with { Source = new PaperSource($"{file.Given}#{id}", hash, "pubmed") };
    }
}

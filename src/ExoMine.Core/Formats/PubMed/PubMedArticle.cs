using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExoMine.Formats.Jats;

namespace ExoMine.Formats.PubMed;

/// <summary>Turns a PubMed record into a paper: title and abstract, its labelled parts as sections.</summary>
internal static partial class PubMedArticle
{
    /// <summary>The record's PMID; null where it has none.</summary>
    public static string? PmidOf(XElement record) =>
        (record.Element("MedlineCitation") ?? record.Element("BookDocument"))?.Element("PMID")?.Value.Trim() is { Length: > 0 } pmid ? pmid : null;

    public static Paper Read(XElement record, string id)
    {
        var citation = record.Element("MedlineCitation") ?? record.Element("BookDocument") ?? record;
        var article = citation.Element("Article") ?? citation;
        var bibliography = BibliographyOf(record, citation, article);
        var text = new PaperTextBuilder();
        text.Begin(SectionKind.Title);
        text.Add(bibliography.Title ?? "");
        foreach (var part in article.Elements("Abstract").Elements("AbstractText"))
        {
            var label = part.Attribute("Label")?.Value.Trim() ?? "";
            text.Begin(SectionKind.Abstract, label is "UNLABELLED" or "UNASSIGNED" ? "" : label);
            text.Add(JatsInline.Of(part));
        }
        return text.Build(id) with { Bibliography = bibliography };
    }

    private static Bibliography BibliographyOf(XElement record, XElement citation, XElement article)
    {
        var title = JatsInline.Of(article.Element("ArticleTitle"));
        if (title.Length == 0) title = JatsInline.Of(article.Element("VernacularTitle"));
        return new Bibliography
        {
            // Brackets say that PubMed translated the title; the paper does not print them.
            Title = Translated().Match(title) is { Success: true } translated ? translated.Groups[1].Value + translated.Groups[2].Value : title.Length > 0 ? title : null,
            Authors = [.. article.Elements("AuthorList").Where(l => l.Attribute("Type")?.Value != "editors").Elements("Author").Select(NameOf).Where(n => n.Length > 0)],
            Year = YearOf(article),
            Keywords = [.. citation.Elements("KeywordList").Elements("Keyword").Select(JatsInline.Of).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)],
            Doi = DoiOf(record, article),
            Pmid = PmidOf(record),
        };
    }

    private static string NameOf(XElement author)
    {
        var name = $"{JatsInline.Of(author.Element("ForeName"))} {JatsInline.Of(author.Element("LastName"))} {JatsInline.Of(author.Element("Suffix"))}".Trim();
        return name.Length > 0 ? name : JatsInline.Of(author.Element("CollectiveName"));
    }

    private static int? YearOf(XElement article)
    {
        var years = article.Elements("ArticleDate").Concat(article.Elements("Journal").Elements("JournalIssue").Elements("PubDate"))
            .Select(date => date.Element("Year")?.Value ?? FourDigits().Match(date.Element("MedlineDate")?.Value ?? "").Value)
            .Select(year => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(year => year > 0).ToArray();
        return years.Length > 0 ? years.Min() : null;
    }

    private static string? DoiOf(XElement record, XElement article)
    {
        var places = article.Elements("ELocationID").Where(e => e.Attribute("EIdType")?.Value == "doi" && e.Attribute("ValidYN")?.Value != "N")
            .Concat(record.Elements("PubmedData").Elements("ArticleIdList").Elements("ArticleId").Where(e => e.Attribute("IdType")?.Value == "doi"));
        return places.Select(e => e.Value.Trim()).FirstOrDefault(doi => doi.Length > 0);
    }

    // [Exosomes and bone].
    [GeneratedRegex(@"^\[(.*)\](\.?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Translated();

    // 1998 Dec-1999 Jan
    [GeneratedRegex("[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}

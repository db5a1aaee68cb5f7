using System.Globalization;
using System.Xml.Linq;

namespace ExoMine.Formats.Jats;

/// <summary>Reads what an article's front matter says of it.</summary>
internal static class JatsFront
{
    public static Bibliography Read(XElement? meta) => meta is null ? Bibliography.Empty : new Bibliography
    {
        Title = NullIfEmpty(TitleOf(meta)),
        Authors = [.. meta.Elements("contrib-group").Elements("contrib").Where(IsAuthor).Select(NameOf).Where(n => n.Length > 0)],
        Year = YearOf(meta),
        Keywords = [.. meta.Elements("kwd-group").Where(g => g.Attribute("kwd-group-type")?.Value is null or "author" or "author-keywords" or "keywords")
            .Descendants("kwd").Select(JatsInline.Of).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)],
        Doi = IdOf(meta, "doi"),
        Pmid = IdOf(meta, "pmid"),
    };

    public static string? IdOf(XElement meta, string type) =>
        NullIfEmpty(meta.Elements("article-id").FirstOrDefault(id => id.Attribute("pub-id-type")?.Value == type)?.Value.Trim());

    public static string TitleOf(XElement meta)
    {
        var group = meta.Element("title-group");
        var title = JatsInline.Of(WithoutNotes(group?.Element("article-title")));
        var subtitle = JatsInline.Of(WithoutNotes(group?.Element("subtitle")));
        return subtitle.Length > 0 ? $"{title}: {subtitle}" : title;
    }

    /// <summary>Footnote marks of a title are no part of it.</summary>
    private static XElement? WithoutNotes(XElement? title)
    {
        title?.Descendants("xref").Where(x => x.Attribute("ref-type")?.Value is "fn" or "author-notes" or "corresp").Remove();
        return title;
    }

    private static bool IsAuthor(XElement contributor) => contributor.Attribute("contrib-type")?.Value is null or "author";

    private static string NameOf(XElement contributor)
    {
        var name = contributor.Element("name") ?? contributor.Element("name-alternatives")?.Element("name") ?? contributor.Element("string-name");
        if (name is null) return JatsInline.Of(contributor.Element("collab"));
        if (name.Element("surname") is null) return JatsInline.Of(name);
        return $"{JatsInline.Of(name.Element("given-names"))} {JatsInline.Of(name.Element("surname"))} {JatsInline.Of(name.Element("suffix"))}".Trim();
    }

    /// <summary>The earliest year of publication.</summary>
    private static int? YearOf(XElement meta)
    {
        var years = meta.Elements("pub-date").Where(d => d.Attribute("pub-type")?.Value is not ("pmc-release" or "nihms-submitted"))
            .Select(d => int.TryParse(d.Element("year")?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Where(year => year is > 1500 and < 3000).ToArray();
        return years.Length > 0 ? years.Min() : null;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

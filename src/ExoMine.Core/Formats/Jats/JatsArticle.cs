using System.Xml.Linq;

namespace ExoMine.Formats.Jats;

/// <summary>Turns an article element into a paper: title, abstracts, body, captions, back matter, references.</summary>
internal static class JatsArticle
{
    private static readonly HashSet<string> SideAbstracts = ["graphical", "toc", "teaser", "precis", "web-summary", "editor", "key-points", "video", "highlights"];

    public static Paper Read(XElement article, string id)
    {
        var meta = article.Element("front")?.Element("article-meta") ?? article.Element("front-stub");
        var text = new PaperTextBuilder();
        var body = new JatsBody(text);
        var bibliography = JatsFront.Read(meta);
        text.Begin(SectionKind.Title);
        text.Add(bibliography.Title ?? "");
        foreach (var part in meta?.Elements("abstract").Where(a => !SideAbstracts.Contains(a.Attribute("abstract-type")?.Value ?? "")) ?? [])
        {
            var heading = JatsInline.Of(part.Element("title"));
            text.Begin(SectionKind.Abstract, heading);
            foreach (var section in part.Elements("sec")) SetKind(section);
            body.WriteContent(part, SectionKind.Abstract);
        }
        if (article.Element("body") is { } main)
        {
            text.Begin(SectionKind.Other);
            body.WriteContent(main, SectionKind.Other);
        }
        if (article.Element("floats-group") is { } floats)
        {
            text.Begin(SectionKind.Other);
            body.WriteContent(floats, SectionKind.Other);
        }
        if (article.Element("back") is { } back)
        {
            text.Begin(SectionKind.Other);
            body.WriteContent(back, SectionKind.Other);
        }
        return text.Build(id) with { Bibliography = bibliography };
    }

    /// <summary>"Methods" inside an abstract is abstract; its heading becomes a paragraph so that the kind stays.</summary>
    private static void SetKind(XElement section)
    {
        if (section.Element("title") is not { } title) return;
        title.Name = "p";
    }
}

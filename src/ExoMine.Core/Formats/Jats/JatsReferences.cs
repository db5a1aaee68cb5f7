using System.Xml.Linq;

namespace ExoMine.Formats.Jats;

/// <summary>Writes a reference list, a paragraph for each reference.</summary>
internal static class JatsReferences
{
    public static void Write(PaperTextBuilder text, XElement list)
    {
        text.Begin(SectionKind.References, JatsInline.Of(list.Element("title")));
        foreach (var reference in list.Descendants("ref")) text.Add(Printed(reference));
    }

    private static string Printed(XElement reference)
    {
        var label = JatsInline.Of(reference.Element("label"));
        var citations = reference.Elements().Where(e => e.Name.LocalName is "mixed-citation" or "element-citation" or "citation" or "nlm-citation" or "note")
            .Concat(reference.Elements("citation-alternatives").SelectMany(a => a.Elements().Take(1)));
        return string.Join(' ', citations.Select(Citation).Prepend(label).Where(part => part.Length > 0));
    }

    /// <summary>As printed where the publisher kept the punctuation, else its parts in the usual order.</summary>
    private static string Citation(XElement citation)
    {
        if (citation.Nodes().OfType<XText>().Any(t => t.Value.AsSpan().ContainsAny(",.;:"))) return JatsInline.Of(citation);
        var names = citation.Descendants("name").Select(n => $"{JatsInline.Of(n.Element("surname"))} {JatsInline.Of(n.Element("given-names"))}".Trim());
        string[] parts =
        [
            string.Join(", ", names.Concat(citation.Elements("collab").Select(JatsInline.Of))),
            Part("year"), Part("article-title"), Part("chapter-title"), Part("source"),
            string.Join(":", new[] { Part("volume"), Pages() }.Where(p => p.Length > 0)),
        ];
        return string.Join(". ", parts.Where(p => p.Length > 0).Select(p => p.TrimEnd('.')));

        string Part(string name) => JatsInline.Of(citation.Element(name));

        string Pages() => Part("lpage") is { Length: > 0 } last ? $"{Part("fpage")}–{last}" : Part("fpage");
    }
}

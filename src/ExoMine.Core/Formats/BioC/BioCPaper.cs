using System.Globalization;
using System.Text;

namespace ExoMine.Formats.BioC;

/// <summary>Builds a paper from a document's passages: their texts kept to the character, their kinds as sections.</summary>
internal static class BioCPaper
{
    public static Paper Read(BioCDocument document)
    {
        var text = new StringBuilder();
        var sections = new List<Section>();
        var previous = "";
        var end = 0;
        string? title = null;
        foreach (var passage in document.Passages)
        {
            if (text.Length > 0) text.Append('\n', BioCSentences.Gap(previous, end, passage.Offset ?? -1, otherwise: 2));
            var kind = BioCSections.KindOf(passage.Infons);
            if (kind == SectionKind.Title) title ??= passage.Text.Trim();
            var heading = passage.Infons["section_title"] ?? (BioCSections.IsHeading(passage.Infons) ? passage.Text.Trim() : null);
            Extend(sections, kind, heading, new TextSpan(text.Length, text.Length + passage.Text.TrimEnd().Length));
            text.Append(passage.Text);
            previous = passage.Text;
            end = (passage.Offset ?? end) + new OffsetMap(previous).CodePoints;
        }
        return new Paper(document.Id, text.ToString()) { Sections = sections, Bibliography = BibliographyOf(document, title) };
    }

    /// <summary>A passage goes on with the section before it where both are of one kind; headings, titles and captions begin anew.</summary>
    private static void Extend(List<Section> sections, SectionKind kind, string? heading, TextSpan span)
    {
        if (span.IsEmpty) return;
        if (heading is null && sections.Count > 0 && sections[^1] is { } last && last.Kind == kind && kind is not (SectionKind.Caption or SectionKind.Title))
            sections[^1] = last with { Span = new TextSpan(last.Span.Start, span.End) };
        else sections.Add(new Section(kind, heading ?? "", span));
    }

    private static Bibliography BibliographyOf(BioCDocument document, string? title)
    {
        var front = document.Passages.Count > 0 ? document.Passages[0].Infons : [];
        return new Bibliography
        {
            Title = Value("title") ?? title,
            Authors = Value("authors") is { } authors ? Split(authors, authors.Contains(';') ? ';' : ',') : NamesOf(front),
            Year = int.TryParse(Value("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Keywords = Value("keywords") is { } keywords ? Split(keywords, ';') : Value("kwd") is { } words ? [words] : [],
            Doi = Value("doi") ?? Value("article-id_doi"),
            Pmid = Value("pmid") ?? Value("article-id_pmid"),
        };

        string? Value(string key) => document.Infons[key] ?? front[key];
    }

    private static string[] Split(string list, char separator) =>
        list.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // name_0: surname:Ek;given-names:Åsa
    private static string[] NamesOf(BioCInfons front) => [.. front
        .Where(infon => infon.Key.StartsWith("name_", StringComparison.Ordinal))
        .Select(infon => infon.Value.Split(';').Select(part => part[(part.IndexOf(':') + 1)..].Trim()).Reverse())
        .Select(parts => string.Join(' ', parts))];
}

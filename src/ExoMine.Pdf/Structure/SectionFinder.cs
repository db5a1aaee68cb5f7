using System.Text.RegularExpressions;
using ExoMine.Pdf.Layout;

namespace ExoMine.Pdf.Structure;

/// <summary>Divides the text under its headings. Captions and tables are sections of their own, and the section they interrupt goes on behind them without a heading.</summary>
internal sealed partial class SectionFinder
{
    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly Paragraph? title;
    private readonly List<Section> sections = [];
    private readonly Dictionary<SectionKind, int> lastHeading = [];
    private readonly HeadingLevels levels = new();
    private (float Size, float Bold, float Italic)? mainStyle;
    /// <summary>Headings before the abstract or introduction are the journal's and the authors' lines.</summary>
    private bool begun;

    /// <summary>In characters; addresses and notes on the authors are shorter.</summary>
    private const int ShortestAbstract = 400;

    private SectionKind kind = SectionKind.Other;
    private SectionKind main = SectionKind.Other;

    private SectionFinder(IReadOnlyList<Paragraph> paragraphs, Paragraph? title)
    {
        this.paragraphs = paragraphs;
        this.title = title;
    }

    public static IReadOnlyList<Section> Find(IReadOnlyList<Paragraph> paragraphs, Paragraph? title) => new SectionFinder(paragraphs, title).Run();

    private List<Section> Run()
    {
        for (var i = 0; i < paragraphs.Count; i++)
            if (paragraphs[i].Role == Role.Heading && HeadingReader.KindOf(paragraphs[i].Text) is { } known)
            {
                lastHeading[known] = i;
                if (known is SectionKind.Results or SectionKind.Discussion or SectionKind.References or SectionKind.Introduction) mainStyle = Style(paragraphs[i]);
            }

        for (var i = 0; i < paragraphs.Count; i++) Add(paragraphs[i], i);
        return sections;
    }

    private void Add(Paragraph paragraph, int index)
    {
        if (ReferenceEquals(paragraph, title))
        {
            sections.Add(new Section(SectionKind.Title, "", paragraph.Span));
            return;
        }

        switch (paragraph.Role)
        {
            case Role.Caption:
                sections.Add(new Section(SectionKind.Caption, CaptionStart.Label(paragraph.Text), paragraph.Span));
                return;
            case Role.Table:
                Grow(SectionKind.Table, paragraph.Span);
                return;
            case Role.Footnote or Role.Label or Role.Margin:
                Grow(SectionKind.Other, paragraph.Span);
                return;
            case Role.Heading when Opens(paragraph, index):
                return;
        }

        var runIn = HeadingReader.RunIn(paragraph.Text, out var runInKind);
        if (runIn > 0 && (kind == SectionKind.Other || runInKind != SectionKind.Abstract))
        {
            begun = true;
            kind = main = runInKind;
            sections.Add(new Section(kind, paragraph.Text[..runIn].TrimEnd(), paragraph.Span) { Level = 1 });
            return;
        }

        Grow(IsUnheadedAbstract(paragraph, index) ? SectionKind.Abstract : kind, paragraph.Span);
    }

    /// <summary>A long paragraph between the title and the first main section of a paper that prints no heading over its abstract.</summary>
    private bool IsUnheadedAbstract(Paragraph paragraph, int index)
    {
        if (begun || title is null || paragraph.Role != Role.Body || paragraph.Block.Page > 2 || paragraph.Text.Length < ShortestAbstract) return false;
        if (lastHeading.ContainsKey(SectionKind.Abstract) || !lastHeading.TryGetValue(SectionKind.Introduction, out var introduction)) return false;
        return index < introduction && char.IsLetter(paragraph.Text[0]) && !Addresses().IsMatch(paragraph.Text.AsSpan(0, ShortestAbstract)) && Sentences(paragraph.Text) >= 3;
    }

    [GeneratedRegex(@"\S@\S|\bDepartment of\b|\bUniversity of\b|\bCopyright\b|©|\bReceived:? \d", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    private static int Sentences(string text)
    {
        var count = 0;
        for (var i = 1; i + 2 < text.Length; i++)
            if (text[i] == '.' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1])) count++;
        return count + 1;
    }

    /// <summary>Whether the heading begins a section, main or under one.</summary>
    private bool Opens(Paragraph paragraph, int index)
    {
        var heading = paragraph.Text;
        var known = HeadingReader.KindOf(heading);
        if (known is null && (!begun || main == SectionKind.References)) return false;
        if (known is { } opened)
        {
            begun = true;
            // "Methods" inside an abstract whose paper has its own Methods later.
            var structured = main == SectionKind.Abstract && opened != SectionKind.Abstract && lastHeading[opened] != index;
            if (!structured) main = opened;
            kind = main;
        }
        else if (main is SectionKind.Abstract or SectionKind.Other || HeadingReader.Depth(heading) == 1 || HeadingReader.Depth(heading) == 0 && mainStyle == Style(paragraph))
        {
            if (main == SectionKind.Abstract && paragraph.Block.Page == 1) return false;
            kind = main = SectionKind.Other;
        }

        sections.Add(new Section(kind, heading, paragraph.Span) { Level = levels.Of(heading, Style(paragraph), known is not null && main == kind && main == known) });
        return true;
    }

    /// <summary>Adds to the section before it where that is of the same kind and takes more.</summary>
    private void Grow(SectionKind of, TextSpan span)
    {
        if (sections.Count > 0 && sections[^1] is var last && last.Kind == of && of is not (SectionKind.Title or SectionKind.Caption))
            sections[^1] = last with { Span = new TextSpan(last.Span.Start, span.End) };
        else
            sections.Add(new Section(of, "", span));
    }

    private static (float, float, float) Style(Paragraph paragraph) =>
        (MathF.Round(paragraph.Block.Size, 1), MathF.Round(paragraph.Block.First.Look.Bold), MathF.Round(paragraph.Block.First.Look.Italic));
}

namespace ExoMine.Segmentation;

/// <summary>Adds the sentences layer: each section is split for itself, so no sentence crosses a heading. Tables hold no sentences.</summary>
public sealed class SentenceAnnotator(SentenceSplitter splitter) : IAnnotator
{
    public Paper Annotate(Paper paper)
    {
        var sentences = new List<Sentence>();
        var line = 0;
        var doubts = paper.Lines.Count == 0 ? [] : WordDoubts.Find(paper.Text, paper.Lines);
        foreach (var (kind, span) in Stretches(paper).Where(stretch => stretch.Kind != SectionKind.Table))
            foreach (var sentence in splitter.Split(paper.Text, span))
                sentences.Add(new Sentence(sentence, kind) { Quality = SentenceQuality.Of(paper, sentence, doubts, ref line) });
        return paper with { Sentences = sentences };
    }

    /// <summary>The sections in order, and what lies between them.</summary>
    private static IEnumerable<(SectionKind Kind, TextSpan Span)> Stretches(Paper paper)
    {
        var position = 0;
        foreach (var section in paper.Sections.OrderBy(s => s.Span))
        {
            if (section.Span.Start > position) yield return (SectionKind.Other, new TextSpan(position, section.Span.Start));
            var start = Math.Max(position, section.Span.Start);
            var heading = HeadingEnd(paper.Text, section);
            if (heading > start) yield return (section.Kind, new TextSpan(start, heading));
            start = Math.Max(start, heading);
            if (section.Span.End > start) yield return (section.Kind, new TextSpan(start, section.Span.End));
            position = Math.Max(position, section.Span.End);
        }
        if (position < paper.Text.Length) yield return (SectionKind.Other, new TextSpan(position, paper.Text.Length));
    }

    /// <summary>Where the printed heading ends, so that it is no part of the first sentence; the section's start where none is printed.</summary>
    private static int HeadingEnd(string text, Section section)
    {
        var start = section.Span.Start;
        while (start < section.Span.End && char.IsWhiteSpace(text[start])) start++;
        var printed = section.Heading.Length > 0 && text.AsSpan(start).StartsWith(section.Heading, StringComparison.Ordinal);
        return printed ? Math.Min(start + section.Heading.Length, section.Span.End) : section.Span.Start;
    }
}

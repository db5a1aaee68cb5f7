namespace ExoMine.Formats.Tables;

/// <summary>A paper's rows of the tables papers, sentences and mentions.</summary>
internal static class PaperRows
{
    public static IEnumerable<object?[]> Paper(Paper paper)
    {
        var b = paper.Bibliography;
        return
        [[
            paper.Id, b.Title, List(b.Authors), (long?)b.Year, b.Doi, b.Pmid, List(b.Keywords), List(b.Species), paper.Source?.File, paper.Source?.Sha256, paper.Source?.Kind,
            (long)paper.Text.Length, (long)paper.Pages.Count, (long)paper.Sentences.Count, (long)paper.Mentions.Count, (long)paper.Findings.Count, List([.. paper.Warnings.Select(w => w.Code).Distinct()]),
        ]];
    }

    public static IEnumerable<object?[]> Sentences(Paper paper)
    {
        var places = new SentencePlaces(paper);
        for (var i = 0; i < paper.Sentences.Count; i++)
        {
            var s = paper.Sentences[i];
            yield return
            [
                paper.Id, $"s{i + 1}", (long)s.Span.Start, (long)s.Span.End, s.Section.Name(), (long?)places.PageOf(s.Span), s.Effect.Name(), s.Score, s.NeedsReview, s.Span.In(paper.Text),
            ];
        }
    }

    public static IEnumerable<object?[]> Mentions(Paper paper)
    {
        var sentence = 0;
        for (var i = 0; i < paper.Mentions.Count; i++)
        {
            var m = paper.Mentions[i];
            // Both layers are in reading order.
            while (sentence + 1 < paper.Sentences.Count && paper.Sentences[sentence].Span.End <= m.Span.Start) sentence++;
            while (sentence > 0 && paper.Sentences[sentence].Span.Start > m.Span.Start) sentence--;
            var inside = paper.Sentences.Count > 0 && paper.Sentences[sentence].Span.Overlaps(m.Span);
            yield return
            [
                paper.Id, $"m{i + 1}", inside ? $"s{sentence + 1}" : null, m.Type.Name(), (long)m.Span.Start, (long)m.Span.End, m.Span.In(paper.Text), m.Concept?.Id, m.Concept?.Name, m.FoundBy, m.Score,
            ];
        }
    }

    public static string? List(IReadOnlyCollection<string> items) => items.Count == 0 ? null : string.Join("; ", items);
}

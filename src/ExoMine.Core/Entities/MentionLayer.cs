namespace ExoMine.Entities;

/// <summary>How recognisers add what they found to a paper.</summary>
public static class MentionLayer
{
    /// <summary>The paper with further mentions, all in reading order; a mention that is there already is not added again.</summary>
    public static Paper WithMentions(this Paper paper, IReadOnlyCollection<Mention> found) =>
        found.Count == 0 ? paper : paper with { Mentions = InOrder(paper.Mentions.Concat(found)) };

    /// <summary>Mentions in reading order; those of equal span and type become one that names all its finders, and keeps the first concept and the best score.</summary>
    public static IReadOnlyList<Mention> InOrder(IEnumerable<Mention> mentions)
    {
        var merged = new List<Mention>();
        foreach (var mention in mentions.OrderBy(m => m.Span).ThenBy(m => m.Type))
        {
            if (merged.Count > 0 && merged[^1].Span == mention.Span && merged[^1].Type == mention.Type) merged[^1] = Merge(merged[^1], mention);
            else merged.Add(mention);
        }
        return merged;
    }

    private static Mention Merge(Mention first, Mention second) => first with
    {
        FoundBy = first.FoundBy.Contains(second.FoundBy, StringComparison.Ordinal) ? first.FoundBy : first.FoundBy + "+" + second.FoundBy,
        Concept = first.Concept ?? second.Concept,
        Score = first.Score is null ? second.Score : second.Score is null ? first.Score : Math.Max(first.Score.Value, second.Score.Value),
    };
}

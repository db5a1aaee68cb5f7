namespace ExoMine.Entities;

/// <summary>How recognisers add what they found to a paper.</summary>
public static class MentionLayer
{
    /// <summary>The paper with further mentions, all in reading order; a mention that is there already is not added again.</summary>
    public static Paper WithMentions(this Paper paper, IReadOnlyCollection<Mention> found) =>
        found.Count == 0 ? paper : paper with { Mentions = MergeAlike(Interleave(Sorted(paper.Mentions), Sorted([.. found]))) };

    /// <summary>Mentions in reading order; those of equal span and type become one that names all its finders, and keeps the first concept and the best score.</summary>
    public static IReadOnlyList<Mention> InOrder(IEnumerable<Mention> mentions) => MergeAlike(Sorted([.. mentions]));

    /// <summary>The same list where it is in order already, as a paper's mentions are.</summary>
    private static IReadOnlyList<Mention> Sorted(IReadOnlyList<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
            if (Compare(mentions[i - 1], mentions[i]) > 0) return [.. mentions.OrderBy(m => m.Span).ThenBy(m => m.Type)];
        return mentions;
    }

    /// <summary>Both in one order; of equals, those of <paramref name="left"/> come first.</summary>
    private static List<Mention> Interleave(IReadOnlyList<Mention> left, IReadOnlyList<Mention> right)
    {
        var both = new List<Mention>(left.Count + right.Count);
        var next = 0;
        foreach (var mention in left)
        {
            while (next < right.Count && Compare(right[next], mention) < 0) both.Add(right[next++]);
            both.Add(mention);
        }
        while (next < right.Count) both.Add(right[next++]);
        return both;
    }

    private static int Compare(Mention left, Mention right) =>
        left.Span.CompareTo(right.Span) is not 0 and var order ? order : (int)left.Type - (int)right.Type;

    private static List<Mention> MergeAlike(IReadOnlyList<Mention> ordered)
    {
        var merged = new List<Mention>(ordered.Count);
        foreach (var mention in ordered)
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

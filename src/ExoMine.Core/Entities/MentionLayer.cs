namespace ExoMine.Entities;

/// <summary>How recognisers add what they found to a paper.</summary>
public static class MentionLayer
{
    /// <summary>The paper with further mentions, all in reading order; a mention that is there already is not added again.</summary>
    public static Paper WithMentions(this Paper paper, IReadOnlyCollection<Mention> found) =>
        found.Count == 0 ? paper : paper with { Mentions = InOrder(paper.Mentions.Concat(found)) };

    /// <summary>Mentions in reading order, of equal span and type only the first.</summary>
    public static IReadOnlyList<Mention> InOrder(IEnumerable<Mention> mentions) =>
        [.. mentions.DistinctBy(m => (m.Type, m.Span)).OrderBy(m => m.Span).ThenBy(m => m.Type)];
}

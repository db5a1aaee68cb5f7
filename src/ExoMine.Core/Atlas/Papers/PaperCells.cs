namespace ExoMine.Atlas;

/// <summary>The sending and receiving cells of a whole paper, for sentences that leave them unsaid.</summary>
internal sealed record PaperCells(IReadOnlyList<string> Senders, IReadOnlyList<string> Recipients)
{
    /// <summary>A cell named at least this many times in its role, and at least half as often as the most frequent one, is the paper's own.</summary>
    private const int Often = 2;

    public static PaperCells Of(Paper paper)
    {
        var naming = new AgentNaming(paper);
        var senders = new List<string>();
        TextSpan? vesicle = null;
        foreach (var mention in paper.Mentions)
        {
            if (mention.Type == EntityType.Vesicle) vesicle = mention.Span;
            if (mention.Type == EntityType.CellType && vesicle is { } outer && outer.Contains(mention.Span)) senders.Add(naming.NameOf(mention.Type, mention.Span));
        }
        var recipients = paper.Findings.SelectMany(f => f.Cells).Where(c => c.Role == CellRole.Recipient).Select(c => naming.NameOf(c.Mention.Type, c.Mention.Span));
        return new PaperCells(Most(senders), Most(recipients));
    }

    private static string[] Most(IEnumerable<string> names)
    {
        var counts = names.CountBy(name => name, StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        return [.. counts.Where(c => c.Value >= Often && 2 * c.Value >= counts[0].Value).Select(c => c.Key)];
    }
}

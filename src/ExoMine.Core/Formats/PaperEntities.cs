namespace ExoMine.Formats;

/// <summary>What a paper's findings speak of, numbered for the formats that point by id: its mentions (m1 …), then agents that are no mention (o1 …).</summary>
internal sealed class PaperEntities
{
    private readonly Paper paper;
    private readonly OffsetMap map;
    private readonly List<PaperEntity> all = [];
    private readonly Dictionary<(EntityType?, TextSpan), PaperEntity> known = [];

    /// <exception cref="InvalidPaperException">A span does not fit the text, or a finding points to what is no mention.</exception>
    public PaperEntities(Paper paper)
    {
        OffsetCheck.Verify(paper);
        this.paper = paper;
        map = new OffsetMap(paper.Text);
        foreach (var mention in paper.Mentions)
            Add(new PaperEntity($"m{all.Count + 1}", mention.Type, mention.Span, mention.Concept) { Score = mention.Score, FoundBy = mention.FoundBy });
        var others = 0;
        foreach (var finding in paper.Findings)
            if (!finding.Agent.Span.IsEmpty && !known.ContainsKey((finding.Agent.Type, finding.Agent.Span)))
                Add(new PaperEntity($"o{++others}", null, finding.Agent.Span, null));
    }

    public IReadOnlyList<PaperEntity> All => all;

    public PaperEntity? Find(Agent agent) => known.GetValueOrDefault((agent.Type, agent.Span)) ?? known.GetValueOrDefault((null, agent.Span));

    public PaperEntity Find(Mention mention) => known.TryGetValue((mention.Type, mention.Span), out var entity)
        ? entity
        : throw new InvalidPaperException(paper.Id, $"a finding points to a {mention.Type.Name()} at {mention.Span} that is no mention");

    public string TextOf(TextSpan span) => span.In(paper.Text);

    /// <summary>The span in code points, after reading back that it leads to the same words.</summary>
    public (int Start, int End) CodePoints(TextSpan span)
    {
        var (start, end) = map.ToCodePoints(span);
        if (map.FromCodePoint(start) != span.Start || map.FromCodePoint(end) != span.End)
            throw new InvalidPaperException(paper.Id, $"{span} is at no border of code points");
        return (start, end);
    }

    private void Add(PaperEntity entity)
    {
        all.Add(entity);
        known.TryAdd((entity.Type, entity.Span), entity);
    }
}

/// <summary>Something at one place of the text that can be pointed to.</summary>
/// <param name="Type">Null for agents of type other.</param>
internal sealed record PaperEntity(string Id, EntityType? Type, TextSpan Span, Concept? Concept)
{
    public double? Score { get; init; }

    public string? FoundBy { get; init; }

    public string TypeName => Type?.Name() ?? "other";
}

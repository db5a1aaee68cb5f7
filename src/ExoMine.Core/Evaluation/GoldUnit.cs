namespace ExoMine.Evaluation;

/// <summary>A sentence or passage as people labelled it.</summary>
/// <param name="Doc">The paper it was taken from: what is split and resampled together.</param>
public sealed record GoldUnit(string Id, string Doc, string Text)
{
    /// <summary>The types that were looked for here; predictions of others are neither right nor wrong.</summary>
    public IReadOnlySet<EntityType> Covers { get; init; } = new HashSet<EntityType>();

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>On osteogenesis; null where nobody judged it.</summary>
    public Effect? Effect { get; init; }

    public IReadOnlyList<GoldAgent> Agents { get; init; } = [];

    public SectionKind Section { get; init; } = SectionKind.Other;

    /// <summary>The difficulty or wording for which the sentence was made; null for sentences of papers.</summary>
    public string? Category { get; init; }

    public bool Negated { get; init; }

    public bool Speculative { get; init; }

    /// <summary>The bare text as a paper. A unit with an effect is one sentence, whatever stops it contains.</summary>
    public Paper ToPaper() => new(Id, Text)
    {
        Sentences = Effect is null ? [] : [new Sentence(new TextSpan(0, Text.Length), SectionKind.Other)],
    };

    /// <summary>The same unit as if only these labels had been made.</summary>
    public GoldUnit Limit(IReadOnlySet<EntityType> types, bool effects) => this with
    {
        Covers = Covers.Where(types.Contains).ToHashSet(),
        Effect = effects ? Effect : null,
    };
}

/// <summary>What a sentence holds responsible, with its own sign.</summary>
/// <param name="Type">Null for agents of type other.</param>
public sealed record GoldAgent(string Name, EntityType? Type, Effect Effect);

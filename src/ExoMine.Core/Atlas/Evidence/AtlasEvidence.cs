namespace ExoMine.Atlas;

/// <summary>One finding of one paper, as evidence for claims.</summary>
/// <param name="Quote">Index into the atlas's quotes.</param>
/// <param name="Agent">Index into the atlas's agents.</param>
public sealed record AtlasEvidence(int Paper, int Quote, int Agent, string Process, Effect Effect)
{
    /// <summary>What was seen when the agent was added, blocked or removed.</summary>
    public required Effect Observed { get; init; }

    public required bool Negated { get; init; }

    public required bool Speculative { get; init; }

    /// <summary>Retold from another paper, or told by a review.</summary>
    public required bool Cited { get; init; }

    /// <summary>The sentence names it as what another agent acts through: its sign follows from that one's, and is misread more often.</summary>
    public bool Derived { get; init; }

    public required double Score { get; init; }

    public required IReadOnlyList<QuoteMark> Cues { get; init; }

    public required EvidenceContext Context { get; init; }

    public IReadOnlyList<AffectedName> Targets { get; init; } = [];

    public IReadOnlyList<AffectedName> Pathways { get; init; } = [];

    /// <summary>Whether it counts as its paper's own word for the effect.</summary>
    public bool IsOwnWord => !Negated && !Speculative && !Cited;
}

/// <summary>A target or pathway and what the agent does to it; None where the wording does not tell.</summary>
/// <param name="Id">As an agent's: a concept's CURIE where one is known, else type and name.</param>
public sealed record AffectedName(string Id, string Name, Effect Effect);

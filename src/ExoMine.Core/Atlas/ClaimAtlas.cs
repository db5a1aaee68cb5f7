namespace ExoMine.Atlas;

/// <summary>What a folder of papers says: agents, quotes, evidence, and the claims, contradictions and gaps that follow.</summary>
public sealed record ClaimAtlas
{
    public const string MainProcess = "osteogenesis";

    public const int CurrentSchemaVersion = 2;

    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    public required IReadOnlyList<AtlasPaper> Papers { get; init; }

    public required IReadOnlyList<AtlasAgent> Agents { get; init; }

    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<AtlasEvidence> Evidence { get; init; }

    public required IReadOnlyList<Regulator> Regulators { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Disagreements of which one side may be misread: to be read, not to be counted.</summary>
    public required IReadOnlyList<Contradiction> Doubts { get; init; }

    public required IReadOnlyList<Gap> Gaps { get; init; }
}

namespace ExoMine.Atlas;

/// <summary>What papers say together: this agent has this effect on this process, through this target and pathway.</summary>
/// <param name="Id">The same for the same claim in every atlas.</param>
/// <param name="Agent">Index into the atlas's agents.</param>
/// <param name="Target">Empty where the sentences name none.</param>
/// <param name="Evidence">Indices into the atlas's evidence.</param>
public sealed record Claim(string Id, int Agent, string Process, Effect Effect, string Target, string Pathway, Support Support, IReadOnlyList<int> Evidence)
{
    /// <summary>Sentences that are hedged, and sentences that are negated: kept as evidence, not counted.</summary>
    public required int Hedged { get; init; }

    public required int Negated { get; init; }
}

using ExoMine.Evaluation;

namespace ExoMine.Corpus.Agreement;

/// <summary>What one reader saw in a unit, with the text that was before them.</summary>
public sealed record PassLabel(string Id, Effect Effect, IReadOnlyList<GoldAgent> Agents, string Text)
{
    public bool IsOfStressSet => Id.StartsWith("stress-", StringComparison.Ordinal);
}

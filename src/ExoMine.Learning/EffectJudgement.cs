using ExoMine.Effects;
using ExoMine.Effects.Agents;

namespace ExoMine.Learning;

/// <summary>What the classifier says of a sentence.</summary>
public sealed record EffectJudgement(Effect Effect, double Score, EffectProbabilities Probabilities, IReadOnlyList<AgentCandidate> Agents)
{
    /// <summary>Of a sentence that does not touch bone.</summary>
    public static EffectJudgement Nothing { get; } = new(Effect.None, 1, default, []);

    /// <summary>Effects on osteogenesis that the sentence denies.</summary>
    public IReadOnlyList<Denial> Denials { get; init; } = [];

    /// <summary>The probability that it denies any.</summary>
    public double DenialScore { get; init; }
}

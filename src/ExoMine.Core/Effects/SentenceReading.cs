using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>Everything the rules read out of one sentence.</summary>
/// <param name="Index">Of the sentence in its paper.</param>
/// <param name="Analysis">Null for a sentence that names no process.</param>
public sealed record SentenceReading(int Index, SentenceAnalysis? Analysis, IReadOnlyList<Link> Links, SentenceVerdict Verdict, IReadOnlyList<AgentCandidate> Candidates)
{
    /// <summary>Whether the sentence is asked for an effect on osteogenesis at all.</summary>
    public bool MayConcernBone => Analysis is { MayConcernBone: true };

    /// <summary>Effects on osteogenesis that the sentence denies.</summary>
    public IReadOnlyList<Denial> Denials { get; init; } = [];

    public static SentenceReading Empty(int index) => new(index, null, [], default, []);
}

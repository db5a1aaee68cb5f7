namespace ExoMine.Evaluation;

/// <summary>One gold unit beside its prediction.</summary>
/// <param name="Prediction">Over the unit's text; null where the unit was not found in its paper, so that all of it is missed.</param>
public sealed record UnitOutcome(GoldUnit Unit, Paper? Prediction)
{
    public IReadOnlyList<MentionComparison> Mentions { get; } = Unit.Covers.Order()
        .Select(type => MentionScorer.Compare(Unit.Mentions, Prediction?.Mentions ?? [], type)).ToArray();

    /// <summary>Null where the unit has no effect label, or was not found.</summary>
    public Effect? PredictedEffect { get; } = Unit.Effect is null || Prediction is null
        ? null : EffectScorer.Combined(Prediction.Sentences.Select(s => s.Effect));

    /// <summary>Null where the unit has no effect label.</summary>
    public AgentComparison? Agents { get; } = Unit.Effect is null
        ? null : AgentScorer.Compare(Unit.Agents, Prediction is null ? [] : AgentScorer.AgentsOf(Prediction));

    /// <summary>Whether the sentence denies an effect, as labelled and as predicted; empty where it has no effect label.</summary>
    public Score Denials { get; } = Unit.Effect is null ? default : Score.Of(Unit.Negated, Prediction?.Findings.Any(f => f.Negated && f.Process == AgentScorer.ScoredProcess) ?? false);

    public Tally Tally => Tally.Of(
        Mentions,
        Unit.Effect is { } gold ? EffectConfusion.Of(gold, PredictedEffect) : new EffectConfusion(),
        Agents is null ? default : AgentScores.Of(Agents),
        Denials,
        aligned: Prediction is not null);

    public bool IsPerfect =>
        Prediction is not null && PredictedEffect == Unit.Effect
        && Mentions.All(m => m.Strict is { FalsePositives: 0, FalseNegatives: 0 })
        && Agents is not { Exact: not { FalsePositives: 0, FalseNegatives: 0 } };
}

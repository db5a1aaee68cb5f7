using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>What a model that never saw a sentence's paper says of the sentence, and what its parts say alone.</summary>
internal sealed record HeldOutPrediction(LabelledReading Labelled, EffectModel Model, EffectVotes Votes, Effect Linear, Effect Trees, Effect Network)
{
    /// <summary>Beside the paper's other sentences; empty until <see cref="HeldOutRun.Judge"/>.</summary>
    public EffectJudgement Judgement { get; init; } = EffectJudgement.Nothing;

    public bool IsJudged => Labelled.Reading.MayConcernBone;

    /// <summary>Is any effect denied?</summary>
    public Score Denials => Score.Of(Labelled.Unit.Negated, Judgement.Denials.Count > 0);

    public AgentScores Agents => AgentScores.Of(AgentScorer.Compare(Labelled.Unit.Agents,
        [.. Judgement.Agents.Select(a => new GoldAgent(a.Span.In(Labelled.Unit.Text), a.Type, a.Effect > 0 ? Effect.Promotes : Effect.Inhibits))]));
}

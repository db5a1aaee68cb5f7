using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>What a model that never saw a sentence's paper says of the sentence, and what its parts say alone.</summary>
internal sealed record HeldOutPrediction(LabelledReading Labelled, EffectLogOdds LogOdds, Effect Linear, Effect Trees, Effect Network, EffectJudgement Judgement)
{
    public bool IsJudged => Labelled.Reading.MayConcernBone;

    public AgentScores Agents => AgentScores.Of(AgentScorer.Compare(Labelled.Unit.Agents,
        [.. Judgement.Agents.Select(a => new GoldAgent(a.Span.In(Labelled.Unit.Text), a.Type, a.Effect > 0 ? Effect.Promotes : Effect.Inhibits))]));
}

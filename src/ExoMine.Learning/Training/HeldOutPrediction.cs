using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>What a model that never saw a sentence's paper says of the sentence.</summary>
internal sealed record HeldOutPrediction(LabelledReading Labelled, double AssertionLogOdds, double DirectionLogOdds, Effect Linear, Effect Trees, EffectJudgement Judgement)
{
    public bool IsJudged => Labelled.Reading.Analysis is { SpeaksOfOsteogenesis: true };

    public AgentScores Agents => AgentScores.Of(AgentScorer.Compare(Labelled.Unit.Agents,
        [.. Judgement.Agents.Select(a => new GoldAgent(a.Span.In(Labelled.Unit.Text), a.Type, a.Effect > 0 ? Effect.Promotes : Effect.Inhibits))]));
}

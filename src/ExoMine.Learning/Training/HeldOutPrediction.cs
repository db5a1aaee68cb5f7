using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>What a model that never saw a sentence's paper says of the sentence, and what its parts say alone.</summary>
internal sealed record HeldOutPrediction(LabelledReading Labelled, EffectModel Model, EffectVotes Votes, Effect Linear, Effect Trees, Effect Network)
{
    public EffectJudgement Judgement { get; } = new EffectClassifier(Model).Judge(Labelled.Reading);

    public bool IsJudged => Labelled.Reading.MayConcernBone;

    public AgentScores Agents => AgentScores.Of(AgentScorer.Compare(Labelled.Unit.Agents,
        [.. Judgement.Agents.Select(a => new GoldAgent(a.Span.In(Labelled.Unit.Text), a.Type, a.Effect > 0 ? Effect.Promotes : Effect.Inhibits))]));

    /// <summary>The same sentence judged with other weights of heads, networks and rules.</summary>
    public HeldOutPrediction Weighed(EffectBlend blend) => new(Labelled, Model with { Blend = blend }, Votes, Linear, Trees, Network);
}

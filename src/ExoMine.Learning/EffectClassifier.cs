using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Learning.Features;

namespace ExoMine.Learning;

/// <summary>Judges one sentence that the rules have read: its label with a probability, and its agents.</summary>
public sealed class EffectClassifier(EffectModel model)
{
    /// <summary>A candidate is an agent from this probability on; chosen by cross-validation on osteo and the project's papers.</summary>
    private const double AgentThreshold = 0.38;

    public EffectModel Model => model;

    public EffectJudgement Judge(SentenceReading reading)
    {
        var probabilities = EffectProbabilities.Of(model, reading);
        var (effect, score) = probabilities.Decide(reading.Verdict.Effect);
        return new EffectJudgement(effect, score, probabilities, effect == Effect.None ? [] : Agents(reading, effect));
    }

    /// <summary>In a mixed sentence an agent goes the way of its own link, elsewhere the sentence's way or, where it was taken away, the other.</summary>
    private int OwnSign(SentenceReading reading, CandidateGroup group, Effect effect)
    {
        if (effect == Effect.Mixed) return group.Places[0].Effect is not 0 and var linked ? linked : 1;
        var same = model.OwnSign.Probability(OwnSignFeatures.Of(reading, group)) >= 0.5;
        return (effect == Effect.Promotes) == same ? 1 : -1;
    }

    private List<AgentCandidate> Agents(SentenceReading reading, Effect effect)
    {
        var agents = new List<AgentCandidate>();
        foreach (var group in CandidateGroup.Of(reading))
        {
            var probability = model.Agent.Probability(AgentFeatures.Of(reading, group.Places));
            if (probability < AgentThreshold) continue;
            var place = group.Places[0];
            var own = OwnSign(reading, group, effect);
            agents.Add(place with { Effect = own, Observed = place.Perturbation < 0 ? -own : own, Score = probability });
        }
        return agents;
    }
}

/// <summary>What the classifier says of a sentence.</summary>
public sealed record EffectJudgement(Effect Effect, double Score, EffectProbabilities Probabilities, IReadOnlyList<AgentCandidate> Agents);

using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Learning.Features;

namespace ExoMine.Learning;

/// <summary>Judges one sentence that the rules have read: its label with a probability, and its agents.</summary>
public sealed class EffectClassifier(EffectModel model)
{
    // Chosen by cross-validation on osteo and the project's papers.
    private const double AgentThreshold = 0.33;
    private const double AgentShare = 0.5;
    private const double LoneThreshold = 0.05;

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

    /// <summary>
    /// The candidates that are probable by themselves and beside the best one, no two of which share words; the best one where none is,
    /// for a sentence that asserts a direction nearly always names what is responsible.
    /// </summary>
    private List<AgentCandidate> Agents(SentenceReading reading, Effect effect)
    {
        var agents = new List<AgentCandidate>();
        var ranked = CandidateGroup.Of(reading)
            .Select(group => (Group: group, Probability: model.Agent.Probability(AgentFeatures.Of(reading, group.Places))))
            .OrderByDescending(c => c.Probability).ThenBy(c => c.Group.Span).ToArray();
        foreach (var (group, probability) in ranked)
        {
            var least = agents.Count == 0 ? LoneThreshold : Math.Max(AgentThreshold, ranked[0].Probability * AgentShare);
            if (probability < least || agents.Exists(a => a.Span.Overlaps(group.Span))) continue;
            var place = group.Places[0];
            var own = OwnSign(reading, group, effect);
            agents.Add(place with { Effect = own, Observed = place.Perturbation < 0 ? -own : own, Score = probability });
        }
        return [.. agents.OrderBy(a => a.Span)];
    }
}

/// <summary>What the classifier says of a sentence.</summary>
public sealed record EffectJudgement(Effect Effect, double Score, EffectProbabilities Probabilities, IReadOnlyList<AgentCandidate> Agents);

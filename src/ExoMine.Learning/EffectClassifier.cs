using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Learning.Features;
using ExoMine.Learning.Network;
using ExoMine.Learning.Scoring;

namespace ExoMine.Learning;

/// <summary>Judges one sentence that the rules have read: its label with a probability, and its agents.</summary>
public sealed class EffectClassifier(EffectModel model)
{
    // Chosen by cross-validation on osteo and the project's papers.
    private const double AgentThreshold = 0.33;
    private const double AgentShare = 0.5;
    private const double LoneThreshold = 0.15;

    /// <summary>How much the head for own signs counts beside the networks.</summary>
    private const double OwnShare = 0.7;

    public EffectModel Model => model;

    public EffectJudgement Judge(SentenceReading reading)
    {
        if (!reading.MayConcernBone) return new EffectJudgement(Effect.None, 1, default, []);
        var network = model.Network.Read(reading);
        var probabilities = model.Blend.Of(EffectVotes.Of(model, reading, network));
        var (effect, score) = probabilities.Decide(reading.Verdict.Effect);
        return new EffectJudgement(effect, score, probabilities, effect == Effect.None ? [] : Agents(reading, effect, network));
    }

    /// <summary>In a mixed sentence an agent goes the way of its own link, elsewhere the sentence's way or, where it was taken away, the other.</summary>
    private int OwnSign(SentenceReading reading, CandidateGroup group, Effect effect, float[] role)
    {
        var ofNetwork = LogOdds.Of(role[1] / (role[1] + role[2]));
        if (effect == Effect.Mixed) return ofNetwork >= 0 ? 1 : -1;
        var same = model.OwnSign.LogOdds(OwnSignFeatures.Of(reading, group, effect));
        return (OwnShare * (effect == Effect.Promotes ? same : -same)) + ((1 - OwnShare) * ofNetwork) >= 0 ? 1 : -1;
    }

    /// <summary>
    /// The candidates that are probable by themselves and beside the best one, no two of which share words; the best one where none is,
    /// for a sentence that asserts a direction nearly always names what is responsible.
    /// </summary>
    private List<AgentCandidate> Agents(SentenceReading reading, Effect effect, EnsembleReading network)
    {
        var agents = new List<AgentCandidate>();
        var ranked = CandidateGroup.Of(reading)
            .Select((group, i) => (Group: group, Role: network.Agents[i],
                Probability: Head.Logistic(LogOdds.Between(model.Agent.LogOdds(AgentFeatures.Of(reading, group.Places)), LogOdds.Of(1 - network.Agents[i][0])))))
            .OrderByDescending(c => c.Probability).ThenBy(c => c.Group.Span).ToArray();
        foreach (var (group, role, probability) in ranked)
        {
            var least = agents.Count == 0 ? LoneThreshold : Math.Max(AgentThreshold, ranked[0].Probability * AgentShare);
            if (probability < least) continue;
            var place = group.Places[0];
            if (agents.Exists(a => a.Span.Overlaps(place.Span) || IsNamedAlike(reading.Analysis!.Text, a.Span, place.Span))) continue;
            var own = OwnSign(reading, group, effect, role);
            agents.Add(place with { Effect = own, Observed = place.Perturbation < 0 ? -own : own, Score = probability });
        }
        return [.. agents.OrderBy(a => a.Span)];
    }

    /// <summary>The same name again, or its short form in brackets.</summary>
    private static bool IsNamedAlike(string text, TextSpan left, TextSpan right)
    {
        if (left.AsSpan(text).Equals(right.AsSpan(text), StringComparison.OrdinalIgnoreCase)) return true;
        var (first, second) = left.Start < right.Start ? (left, right) : (right, left);
        return first.End <= second.Start && text.AsSpan(first.End, second.Start - first.End).Trim() is "(" or "[";
    }
}

/// <summary>What the classifier says of a sentence.</summary>
public sealed record EffectJudgement(Effect Effect, double Score, EffectProbabilities Probabilities, IReadOnlyList<AgentCandidate> Agents);

using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Learning.Scoring;

namespace ExoMine.Learning;

/// <summary>Judges sentences that the rules have read: their labels with a probability, and their agents. Those of one paper are judged together.</summary>
public sealed class EffectClassifier(EffectModel model)
{
    // Chosen by cross-validation on osteo and the project's papers.
    private const double AgentThreshold = 0.33;
    private const double AgentShare = 0.5;
    private const double LoneThreshold = 0.15;

    /// <summary>The least probability that a sentence's words leave to a sign.</summary>
    private const double Floor = 0.02;

    public EffectModel Model => model;

    /// <summary>Judges a sentence by its own words alone.</summary>
    public EffectJudgement Judge(SentenceReading reading) => Judge([reading])[0];

    /// <summary>Judges the sentences of one paper, in their order.</summary>
    public IReadOnlyList<EffectJudgement> Judge(IReadOnlyList<SentenceReading> paper)
    {
        var opinions = paper.Select(reading => SentenceOpinion.Of(model, reading)).ToArray();
        var votes = new NameVotes(opinions);
        return [.. opinions.Select(opinion => Judge(opinion, votes.Beside(opinion)))];
    }

    private static EffectJudgement Judge(SentenceOpinion opinion, IReadOnlyDictionary<string, OtherSentences> others)
    {
        if (!opinion.Reading.MayConcernBone) return EffectJudgement.Nothing;
        var ruled = opinion.Reading.Verdict.Effect;
        var probabilities = opinion.Probabilities with { Raising = Head.Logistic(LogOdds.Of(opinion.Probabilities.Raising) + Shift(opinion, others)) };
        var (effect, score) = probabilities.Decide(ruled);
        return new EffectJudgement(effect, score, probabilities, effect == Effect.None ? [] : Agents(opinion, effect, opinion.Probabilities.Decide(ruled).Effect, others))
        {
            Denials = opinion.Denies >= EffectProbabilities.Even ? Denied(opinion) : [],
            DenialScore = opinion.Denies,
        };
    }

    /// <summary>
    /// What the known signs of a sentence's agents add to the log-odds that it says up: the odds of these signs in such a sentence to
    /// those in one that says down.
    /// </summary>
    private static double Shift(SentenceOpinion opinion, IReadOnlyDictionary<string, OtherSentences> others)
    {
        var shift = 0.0;
        foreach (var candidate in opinion.Candidates.DistinctBy(c => c.Name))
        {
            var raising = Head.Logistic(others[candidate.Name].Raising);
            double Fit(double own) => Math.Log(Math.Max(Floor, (Head.Logistic(own) * raising) + (Head.Logistic(-own) * (1 - raising))));
            shift += candidate.Probability * (Fit(candidate.IfUp) - Fit(candidate.IfDown));
        }
        return shift;
    }

    /// <summary>
    /// The candidates that are probable by themselves and beside the best one, no two of which share words; the best one where none is,
    /// for a sentence that asserts a direction nearly always names what is responsible. In a mixed sentence an agent goes the way of its
    /// own link, elsewhere the sentence's way or, where it was taken away, the other.
    /// </summary>
    private static List<AgentCandidate> Agents(SentenceOpinion opinion, Effect effect, Effect alone, IReadOnlyDictionary<string, OtherSentences> others)
    {
        var agents = new List<AgentCandidate>();
        foreach (var candidate in opinion.Candidates)
        {
            var least = agents.Count == 0 ? LoneThreshold : Math.Max(AgentThreshold, opinion.Candidates[0].Probability * AgentShare);
            if (candidate.Probability < least) continue;
            var place = candidate.Place;
            if (agents.Exists(a => a.Span.Overlaps(place.Span) || IsNamedAlike(opinion.Reading.Analysis!.Text, a.Span, place.Span))) continue;
            var elsewhere = others[candidate.Name];
            var own = candidate.Own(effect) + elsewhere.Raising >= 0 ? 1 : -1;
            var decided = own != (candidate.Own(alone) >= 0 ? 1 : -1);
            agents.Add(place with
            {
                Effect = own,
                Observed = place.Perturbation < 0 ? -own : own,
                Score = candidate.Probability,
                Elsewhere = elsewhere.Promotes + elsewhere.Inhibits == 0 && !decided ? null : new SaidElsewhere(elsewhere.Promotes, elsewhere.Inhibits, decided),
            });
        }
        return [.. agents.OrderBy(a => a.Span)];
    }

    /// <summary>What the rules see denied; else, where nothing is asserted, the likeliest agent, without a direction.</summary>
    private static IReadOnlyList<Denial> Denied(SentenceOpinion opinion)
    {
        if (opinion.Reading.Denials.Count > 0) return opinion.Reading.Denials;
        if (opinion.Cleared is not { } agent) return [];
        return [new Denial(agent.Link < 0 ? null : opinion.Reading.Links[agent.Link], agent with { Effect = 0, Observed = 0 })];
    }

    /// <summary>The same name again, or its short form in brackets.</summary>
    private static bool IsNamedAlike(string text, TextSpan left, TextSpan right)
    {
        if (left.AsSpan(text).Equals(right.AsSpan(text), StringComparison.OrdinalIgnoreCase)) return true;
        var (first, second) = left.Start < right.Start ? (left, right) : (right, left);
        return first.End <= second.Start && text.AsSpan(first.End, second.Start - first.End).Trim() is "(" or "[";
    }
}

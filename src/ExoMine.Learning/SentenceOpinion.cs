using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Evaluation;
using ExoMine.Learning.Features;
using ExoMine.Learning.Network;
using ExoMine.Learning.Scoring;

namespace ExoMine.Learning;

/// <summary>What the model makes of one sentence by its own words, before the rest of the paper is heard.</summary>
internal sealed class SentenceOpinion
{
    /// <summary>How much the head for own signs counts beside the networks.</summary>
    private const double OwnShare = 0.7;

    public required SentenceReading Reading { get; init; }

    public EffectProbabilities Probabilities { get; private init; }

    /// <summary>The probability that the sentence denies an effect.</summary>
    public double Denies { get; private init; }

    public bool Asserts => Probabilities.Assertion >= EffectProbabilities.Even;

    /// <summary>The most probable agent first; none where no direction is asserted.</summary>
    public IReadOnlyList<CandidateOpinion> Candidates { get; private set; } = [];

    /// <summary>What a sentence that only denies most probably speaks of.</summary>
    public AgentCandidate? Cleared { get; private set; }

    public static SentenceOpinion Of(EffectModel model, SentenceReading reading)
    {
        if (!reading.MayConcernBone) return new SentenceOpinion { Reading = reading };
        var network = model.Network.Read(reading);
        var opinion = new SentenceOpinion
        {
            Reading = reading,
            Probabilities = model.Blend.Of(EffectVotes.Of(model, reading, network)),
            Denies = reading.Analysis is { SpeaksOfOsteogenesis: true } ? Head.Logistic(model.Denial.LogOdds(SentenceFeatures.OfDenial(reading))) : 0,
        };
        if (opinion.Asserts) opinion.Candidates = CandidatesOf(model, reading, network);
        else if (opinion.Denies >= EffectProbabilities.Even) opinion.Cleared = CandidatesOf(model, reading, network).FirstOrDefault()?.Place;
        return opinion;
    }

    private static CandidateOpinion[] CandidatesOf(EffectModel model, SentenceReading reading, EnsembleReading network) =>
    [
        .. CandidateGroup.Of(reading).Select((group, i) =>
        {
            var role = network.Agents[i];
            var byNetwork = LogOdds.Of(role[1] / (role[1] + role[2]));
            double Own(Effect sentence) => model.OwnSign.LogOdds(OwnSignFeatures.Of(reading, group, sentence)) * (sentence == Effect.Promotes ? 1 : -1);
            double Both(double byHead) => (OwnShare * byHead) + ((1 - OwnShare) * byNetwork);
            return new CandidateOpinion(
                group.Places[0],
                NameOf(reading, group.Span),
                Head.Logistic(LogOdds.Between(model.Agent.LogOdds(AgentFeatures.Of(reading, group.Places)), LogOdds.Of(1 - role[0]))),
                Both(Own(Effect.Promotes)),
                Both(Own(Effect.Inhibits)),
                byNetwork);
        }).OrderByDescending(c => c.Probability).ThenBy(c => c.Place.Span),
    ];

    /// <summary>What the same thing is found by elsewhere in the paper: its identifier, else its letters.</summary>
    private static string NameOf(SentenceReading reading, TextSpan span) =>
        reading.Analysis!.Mentions.FirstOrDefault(m => m.Span == span)?.Concept?.Id ?? AgentName.Normal(span.In(reading.Analysis.Text));
}

/// <summary>What the model makes of one candidate.</summary>
/// <param name="Probability">That it is an agent.</param>
/// <param name="IfUp">Log-odds that it promotes by itself, in a sentence that says up.</param>
/// <param name="IfDown">The same in a sentence that says down.</param>
/// <param name="IfMixed">The same in a sentence that says both.</param>
internal sealed record CandidateOpinion(AgentCandidate Place, string Name, double Probability, double IfUp, double IfDown, double IfMixed)
{
    public double Own(Effect sentence) => sentence switch { Effect.Promotes => IfUp, Effect.Inhibits => IfDown, _ => IfMixed };
}

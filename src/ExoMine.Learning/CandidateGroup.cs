using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Linking;

namespace ExoMine.Learning;

/// <summary>One span that may be an agent, with every role that the rules saw it in; the most telling first.</summary>
public sealed record CandidateGroup(TextSpan Span, IReadOnlyList<AgentCandidate> Places)
{
    public static IReadOnlyList<CandidateGroup> Of(SentenceReading reading) =>
    [
        .. reading.Candidates.Where(c => c.Link < 0 || SentenceVerdict.ProcessOf(reading.Analysis!, reading.Links[c.Link]) == Effects.Analysis.SentenceAnalysis.Osteogenesis)
            .GroupBy(c => c.Span)
            .Select(g => new CandidateGroup(g.Key, [.. g.OrderByDescending(c => WeightOf(reading, c)).ThenBy(c => c.Role == AgentRole.Bystander).ThenBy(c => c.Role).ThenBy(c => c.Link)]))
            .OrderBy(g => g.Span),
    ];

    /// <summary>What the candidate itself does in a sentence that goes this way: mediators and mixed sentences keep the sign of their own link.</summary>
    public int EffectIn(Effect sentence)
    {
        var place = Places[0];
        if (sentence == Effect.Mixed || place.Role == AgentRole.Mediator && place.Effect != 0) return place.Effect;
        var observed = sentence == Effect.Promotes ? 1 : -1;
        return place.Effect != 0 && place.Observed != 0 ? observed * place.Observed * place.Effect : place.Perturbation < 0 ? -observed : observed;
    }

    public Link? LinkIn(SentenceReading reading) => Places[0].Link >= 0 ? reading.Links[Places[0].Link] : null;

    private static double WeightOf(SentenceReading reading, AgentCandidate candidate) => candidate.Link < 0 ? 0 : reading.Links[candidate.Link].Weight;
}

using ExoMine.Effects;
using ExoMine.Effects.Agents;

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

    private static double WeightOf(SentenceReading reading, AgentCandidate candidate) => candidate.Link < 0 ? 0 : reading.Links[candidate.Link].Weight;
}

using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>Makes findings of a sentence's agents: one for each agent, process and sign.</summary>
public static class FindingBuilder
{
    public static IEnumerable<Finding> Build(Paper paper, SentenceReading reading, IEnumerable<AgentCandidate> agents, double score, string foundBy)
    {
        if (reading.Analysis is not { } sentence) yield break;
        var seen = new HashSet<(TextSpan, string, int)>();
        foreach (var agent in agents.Where(a => a.Effect != 0 && a.Link >= 0).OrderBy(a => a.Role).ThenBy(a => a.Span))
        {
            var link = reading.Links[agent.Link];
            var process = SentenceVerdict.ProcessOf(sentence, link);
            if (process == SentenceAnalysis.Osteogenesis && reading.Verdict.Effect == Effect.None) continue;
            if (!seen.Add((agent.Span, process, agent.Effect))) continue;
            yield return Make(paper, reading.Index, sentence, agent, link, process, score, foundBy);
        }
    }

    /// <summary>Findings on osteogenesis of agents that a model chose; those without a link of their own share the sentence's strongest.</summary>
    public static IEnumerable<Finding> BuildOsteogenesis(Paper paper, SentenceReading reading, IEnumerable<AgentCandidate> agents, string foundBy)
    {
        if (reading.Analysis is not { } sentence) yield break;
        var shared = reading.Links.Where(l => SentenceVerdict.ProcessOf(sentence, l) == SentenceAnalysis.Osteogenesis)
            .OrderByDescending(l => l.Weight).ThenByDescending(l => l.Strict).FirstOrDefault();
        foreach (var agent in agents)
        {
            var link = agent.Link >= 0 ? reading.Links[agent.Link] : shared;
            yield return Make(paper, reading.Index, sentence, agent, link, SentenceAnalysis.Osteogenesis, agent.Score ?? 1, foundBy);
        }
    }

    /// <summary>What the sentence denies of agents that it does not also hold responsible; a denial without direction has the effect none.</summary>
    /// <param name="asserted">Agents of the sentence's own findings on osteogenesis.</param>
    public static IEnumerable<Finding> BuildDenied(Paper paper, SentenceReading reading, IEnumerable<Denial> denials, IEnumerable<AgentCandidate> asserted, double score, string foundBy)
    {
        if (reading.Analysis is not { } sentence) yield break;
        var responsible = asserted.Select(a => a.Span).ToArray();
        foreach (var (link, agent) in denials)
        {
            if (responsible.Any(span => span.Overlaps(agent.Span) || span.AsSpan(paper.Text).SequenceEqual(agent.Span.AsSpan(paper.Text)))) continue;
            yield return Make(paper, reading.Index, sentence, agent, link, SentenceAnalysis.Osteogenesis, score, foundBy) with { Negated = true };
        }
    }

    private static Finding Make(Paper paper, int index, SentenceAnalysis sentence, AgentCandidate agent, Link? link, string process, double score, string foundBy)
    {
        var setting = SettingReader.Read(sentence, agent, link);
        return new Finding(index, AgentOf(paper, agent), process, EffectOf(agent.Effect),
            new Evidence(foundBy, score, link is null ? [] : CueMarks.Of(sentence, link, agent)))
        {
            Observed = EffectOf(agent.Observed),
            Targets = setting.Targets,
            Pathways = setting.Pathways,
            Vesicles = setting.Vesicles,
            Cells = setting.Cells,
            Conditions = setting.Conditions,
            Speculative = Hedges.AreStrong(sentence, link),
            Origin = OriginReader.Of(paper, sentence),
            Elsewhere = agent.Elsewhere,
        };
    }

    /// <summary>Words around a mention ("exosomes of aged rats") are no mention themselves, so their type is other.</summary>
    private static Agent AgentOf(Paper paper, AgentCandidate agent) =>
        new(agent.Span, paper.Mentions.Any(m => m.Span == agent.Span && m.Type == agent.Type) ? agent.Type : null);

    private static Effect EffectOf(int sign) => sign > 0 ? Effect.Promotes : sign < 0 ? Effect.Inhibits : Effect.None;
}

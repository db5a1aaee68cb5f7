using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;

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
            var setting = SettingReader.Read(sentence, agent, link);
            yield return new Finding(reading.Index, new Agent(agent.Span, agent.Type), process, EffectOf(agent.Effect),
                new Evidence(foundBy, score, CueMarks.Of(sentence, link, agent)))
            {
                Observed = EffectOf(agent.Observed),
                Targets = setting.Targets,
                Pathways = setting.Pathways,
                Vesicles = setting.Vesicles,
                Cells = setting.Cells,
                Conditions = setting.Conditions,
                Negated = link.Negated,
                Speculative = link.Hedged && Hedges.AreStrong(sentence, link),
                Origin = OriginReader.Of(paper, sentence),
            };
        }
    }

    private static Effect EffectOf(int sign) => sign > 0 ? Effect.Promotes : sign < 0 ? Effect.Inhibits : Effect.None;
}

using ExoMine.Effects;
using ExoMine.Evaluation;
using ExoMine.Learning.Features;

namespace ExoMine.Learning.Training;

/// <summary>Makes examples of the candidates of sentences whose agents people named.</summary>
public static class AgentExamples
{
    public static IEnumerable<Example> Of(IEnumerable<(LabelledReading Reading, IReadOnlyList<GoldAgent> Agents)> sentences)
    {
        foreach (var (labelled, agents) in sentences)
        {
            if (labelled.Effect == Effect.None || labelled.Reading.Analysis is not { } analysis) continue;
            var groups = CandidateGroup.Of(labelled.Reading);
            var wanted = Wanted(groups, agents, analysis.Text);
            foreach (var group in groups)
                yield return new Example(labelled.Doc, AgentFeatures.Of(labelled.Reading, group.Places), wanted.Contains(group.Span));
        }
    }

    /// <summary>The spans with a gold agent's name; where none has it, the one that shares most of its words.</summary>
    private static HashSet<TextSpan> Wanted(IReadOnlyList<CandidateGroup> groups, IReadOnlyList<GoldAgent> agents, string text)
    {
        var wanted = new HashSet<TextSpan>();
        foreach (var agent in agents)
        {
            var same = groups.Where(g => AgentName.Normal(g.Span.In(text)) == AgentName.Normal(agent.Name)).ToArray();
            if (same.Length > 0) wanted.Add(same.OrderBy(g => g.Places[0].Role == Effects.Agents.AgentRole.Bystander).First().Span);
            else if (groups.Where(g => AgentName.Overlap(g.Span.In(text), agent.Name)).OrderByDescending(g => Math.Min(g.Span.Length, agent.Name.Length))
                .ThenBy(g => g.Span).FirstOrDefault() is { } similar) wanted.Add(similar.Span);
        }
        return wanted;
    }
}

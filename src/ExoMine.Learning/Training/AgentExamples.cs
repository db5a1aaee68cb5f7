using ExoMine.Evaluation;
using ExoMine.Learning.Features;

namespace ExoMine.Learning.Training;

/// <summary>Makes examples of the candidates of sentences whose agents people named.</summary>
public static class AgentExamples
{
    /// <summary>Is this candidate an agent?</summary>
    public static IEnumerable<Example> OfAgency(IEnumerable<LabelledReading> readings)
    {
        foreach (var (labelled, groups, wanted) in Matched(readings))
        {
            foreach (var group in groups)
                yield return new Example(labelled.Doc, AgentFeatures.Of(labelled.Reading, group.Places), wanted.ContainsKey(group.Span));
        }
    }

    /// <summary>Does this agent go the way of its sentence, or was it blocked or removed?</summary>
    public static IEnumerable<Example> OfOwnSign(IEnumerable<LabelledReading> readings)
    {
        foreach (var (labelled, groups, wanted) in Matched(readings))
        {
            if (labelled.Effect == Effect.Mixed) continue;
            foreach (var group in groups)
            {
                if (wanted.TryGetValue(group.Span, out var agent))
                    yield return new Example(labelled.Doc, OwnSignFeatures.Of(labelled.Reading, group), agent.Effect == labelled.Effect);
            }
        }
    }

    internal static IEnumerable<(LabelledReading Reading, IReadOnlyList<CandidateGroup> Groups, Dictionary<TextSpan, GoldAgent> Wanted)> Matched(IEnumerable<LabelledReading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.Effect == Effect.None || reading.Reading.Analysis is null) continue;
            var groups = CandidateGroup.Of(reading.Reading);
            yield return (reading, groups, Wanted(groups, reading.Unit));
        }
    }

    /// <summary>The spans with a gold agent's name; where none has it, the one that shares most of its words.</summary>
    private static Dictionary<TextSpan, GoldAgent> Wanted(IReadOnlyList<CandidateGroup> groups, GoldUnit unit)
    {
        var wanted = new Dictionary<TextSpan, GoldAgent>();
        foreach (var agent in unit.Agents)
        {
            var same = groups.Where(g => AgentName.Normal(g.Span.In(unit.Text)) == AgentName.Normal(agent.Name))
                .OrderBy(g => g.Places[0].Role == Effects.Agents.AgentRole.Bystander).FirstOrDefault();
            var similar = groups.Where(g => AgentName.Overlap(g.Span.In(unit.Text), agent.Name))
                .OrderByDescending(g => Math.Min(g.Span.Length, agent.Name.Length)).ThenBy(g => g.Span.Length).ThenBy(g => g.Span).FirstOrDefault();
            if ((same ?? similar) is { } found) wanted.TryAdd(found.Span, agent);
        }
        return wanted;
    }
}

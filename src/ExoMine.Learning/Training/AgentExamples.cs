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
            {
                var bag = AgentFeatures.Of(labelled.Reading, group.Places);
                foreach (var name in labelled.OfDomain) bag.Set(name, 1);
                yield return new Example(labelled.Doc, bag, wanted.ContainsKey(group.Span), labelled.Weight);
            }
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
                    yield return new Example(labelled.Doc, OwnSignFeatures.Of(labelled.Reading, group, labelled.Effect), agent.Effect == labelled.Effect, labelled.Weight);
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

    /// <summary>Every span with a gold agent's name; where none has it, the one that shares most of its words.</summary>
    private static Dictionary<TextSpan, GoldAgent> Wanted(IReadOnlyList<CandidateGroup> groups, GoldUnit unit)
    {
        var wanted = new Dictionary<TextSpan, GoldAgent>();
        foreach (var agent in unit.Agents)
        {
            var same = groups.Where(g => AgentName.Normal(g.Span.In(unit.Text)) == AgentName.Normal(agent.Name)).ToArray();
            var similar = groups.Where(g => AgentName.Overlap(g.Span.In(unit.Text), agent.Name))
                .OrderByDescending(g => Math.Min(g.Span.Length, agent.Name.Length)).ThenBy(g => g.Span.Length).ThenBy(g => g.Span).Take(1);
            foreach (var found in same.Length > 0 ? same : similar) wanted.TryAdd(found.Span, agent);
        }
        return wanted;
    }
}

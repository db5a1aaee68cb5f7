using ExoMine.Learning.Network;

namespace ExoMine.Learning.Training;

/// <summary>Makes a network's examples of labelled readings; of those that touch bone, for others are never read.</summary>
internal static class NetworkExamples
{
    public static List<NetworkExample> Of(IReadOnlyList<LabelledReading> readings)
    {
        var roles = new Dictionary<LabelledReading, int[]>(ReferenceEqualityComparer.Instance);
        foreach (var (reading, groups, wanted) in AgentExamples.Matched(readings))
            roles[reading] = [.. groups.Select(g => wanted.TryGetValue(g.Span, out var agent) ? (agent.Effect == Effect.Promotes ? 1 : 2) : 0)];
        return
        [
            .. readings.Where(r => r.Reading.Analysis is not null)
                .Select(r => new NetworkExample(InDomain(r), LabelOf(r.Effect), roles.TryGetValue(r, out var known) ? known : []) { IsOfPaper = r.IsOfPaper }),
        ];
    }

    private static NetworkInput InDomain(LabelledReading reading)
    {
        var input = NetworkFeatures.Of(reading.Reading);
        return input with
        {
            Sentence = [.. input.Sentence, .. reading.OfDomain],
            Candidates = [.. input.Candidates.Select(c => (c.First, c.Last, (string[])[.. c.Features, .. reading.OfDomain]))],
        };
    }

    private static int LabelOf(Effect effect) => effect switch { Effect.None => 0, Effect.Promotes => 1, Effect.Inhibits => 2, _ => 3 };
}

namespace ExoMine.Atlas;

/// <summary>The slots by which two experiments can differ, and how far they separate two sides.</summary>
internal static class ContextSlots
{
    private static readonly (string Name, Func<AtlasAgent, AtlasEvidence, IReadOnlyList<string>> Values)[] All =
    [
        ("arm", (agent, _) => agent.Arm.Length > 0 ? [agent.Arm] : []),
        ("species", (_, e) => e.Context.Species),
        ("sender", (_, e) => e.Context.Senders.Count > 0 ? e.Context.Senders : e.Context.Vesicles),
        ("recipient", (_, e) => e.Context.Recipients),
        ("donor", (_, e) => e.Context.Donors),
        ("condition", (_, e) => e.Context.Conditions),
        ("dose", (_, e) => e.Context.Doses),
    ];

    public static IReadOnlyList<ContextDifference> Compare(IReadOnlyList<AtlasAgent> agents, IReadOnlyList<AtlasEvidence> promoting, IReadOnlyList<AtlasEvidence> inhibiting)
    {
        return [.. All.Select(slot => Difference(slot.Name, Shares(promoting, Values(slot.Values)), Shares(inhibiting, Values(slot.Values))))
            .Where(d => d.Promoting.Count + d.Inhibiting.Count > 0)
            .OrderByDescending(d => d.Explains)];

        Func<AtlasEvidence, IReadOnlyList<string>> Values(Func<AtlasAgent, AtlasEvidence, IReadOnlyList<string>> slot) => e => slot(agents[e.Agent], e);
    }

    private static ContextDifference Difference(string slot, Told a, Told b)
    {
        // What both sides used cannot be why they disagree, even if one of them used more besides.
        var shared = a.Shares.Keys.Intersect(b.Shares.Keys, StringComparer.Ordinal).ToArray();
        var apart = 1 - Math.Max(shared.Sum(value => a.Shares[value]), shared.Sum(value => b.Shares[value]));
        var explains = a.Sentences == 0 || b.Sentences == 0 ? 0 : Math.Round(Math.Max(0, apart) * Math.Min(a.Weight, b.Weight), 3);
        return new ContextDifference(slot, explains, a.Names, b.Names);
    }

    private static Told Shares(IReadOnlyList<AtlasEvidence> side, Func<AtlasEvidence, IReadOnlyList<string>> values)
    {
        var shares = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var named in side.Select(values).Where(v => v.Count > 0))
        {
            sentences++;
            foreach (var value in named) shares[value] = shares.GetValueOrDefault(value) + 1.0 / named.Count;
        }
        return new Told(sentences, shares.ToDictionary(s => s.Key, s => s.Value / sentences, StringComparer.Ordinal));
    }

    /// <param name="Sentences">That tell the slot at all.</param>
    private sealed record Told(int Sentences, Dictionary<string, double> Shares)
    {
        /// <summary>One sentence may be chance: two count two thirds, three three quarters.</summary>
        public double Weight => Sentences / (Sentences + 1.0);

        public string[] Names => [.. Shares.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key)];
    }
}

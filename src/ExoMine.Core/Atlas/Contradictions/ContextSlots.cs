namespace ExoMine.Atlas;

/// <summary>The slots by which two experiments can differ, and how far they separate two sides.</summary>
internal static class ContextSlots
{
    /// <summary>What a paper says elsewhere weighs like this many sentences on the agent.</summary>
    private const int SentencesOfAPaper = 2;

    private static readonly (string Name, Func<AtlasAgent, AtlasEvidence, IReadOnlyList<string>> Values, Func<AtlasPaper, IReadOnlyList<string>>? OfPaper)[] All =
    [
        ("arm", (agent, _) => agent.Arm.Length > 0 ? [agent.Arm] : [], null),
        ("sender", (_, e) => e.Context.Senders.Count > 0 ? e.Context.Senders : e.Context.Vesicles, p => p.Senders),
        ("recipient", (_, e) => e.Context.Recipients, p => p.Recipients),
        ("donor", (_, e) => e.Context.Donors, null),
        ("condition", (_, e) => e.Context.Conditions, null),
        ("dose", (_, e) => e.Context.Doses, null),
        // Last, so that of equal reasons the cells are told first: papers of two species mostly differ in cells too.
        ("species", (_, _) => [], p => p.Species),
    ];

    public static IReadOnlyList<ContextDifference> Compare(IReadOnlyList<AtlasAgent> agents, IReadOnlyList<AtlasPaper> papers, IReadOnlyList<AtlasEvidence> promoting, IReadOnlyList<AtlasEvidence> inhibiting)
    {
        return [.. All.Select(slot => Difference(slot.Name, Shares(promoting, slot), Shares(inhibiting, slot)))
            .Where(d => d.Promoting.Count + d.Inhibiting.Count > 0)
            .OrderByDescending(d => d.Explains)];

        Told Shares(IReadOnlyList<AtlasEvidence> side, (string Name, Func<AtlasAgent, AtlasEvidence, IReadOnlyList<string>> Values, Func<AtlasPaper, IReadOnlyList<string>>? OfPaper) slot)
        {
            var told = side.Select(e => (e.Paper, Values: slot.Values(agents[e.Agent], e))).Where(t => t.Values.Count > 0).ToList();
            // Papers whose sentences on this agent leave the slot out are taken by their other sentences.
            if (slot.OfPaper is { } ofPaper)
                foreach (var paper in side.Select(e => e.Paper).Distinct().Except(told.Select(t => t.Paper)).ToArray())
                    if (ofPaper(papers[paper]) is { Count: > 0 } values) told.AddRange(Enumerable.Repeat((paper, values), SentencesOfAPaper));
            return Told.Of([.. told.Select(t => t.Values)]);
        }
    }

    private static ContextDifference Difference(string slot, Told a, Told b)
    {
        // What both sides used cannot be why they disagree, even if one of them used more besides.
        var shared = a.Shares.Keys.Intersect(b.Shares.Keys, StringComparer.Ordinal).ToArray();
        var apart = 1 - Math.Max(shared.Sum(value => a.Shares[value]), shared.Sum(value => b.Shares[value]));
        var explains = a.Sentences == 0 || b.Sentences == 0 ? 0 : Math.Round(Math.Max(0, apart) * Math.Min(a.Weight, b.Weight), 3);
        return new ContextDifference(slot, explains, a.Names, b.Names);
    }

    /// <param name="Sentences">That tell the slot at all.</param>
    private sealed record Told(int Sentences, Dictionary<string, double> Shares)
    {
        public static Told Of(IReadOnlyList<IReadOnlyList<string>> sentences)
        {
            var shares = new SortedDictionary<string, double>(StringComparer.Ordinal);
            foreach (var named in sentences)
                foreach (var value in named) shares[value] = shares.GetValueOrDefault(value) + 1.0 / named.Count;
            return new Told(sentences.Count, shares.ToDictionary(s => s.Key, s => s.Value / sentences.Count, StringComparer.Ordinal));
        }

        /// <summary>One sentence may be chance: two count two thirds, three three quarters.</summary>
        public double Weight => Sentences / (Sentences + 1.0);

        public string[] Names => [.. Shares.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key)];
    }
}

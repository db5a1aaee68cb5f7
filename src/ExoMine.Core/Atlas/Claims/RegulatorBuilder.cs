namespace ExoMine.Atlas;

/// <summary>Counts papers for each agent and process.</summary>
internal sealed class RegulatorBuilder(IReadOnlyList<AtlasEvidence> evidence, IReadOnlyList<AtlasPaper> papers)
{
    public IReadOnlyList<Regulator> Build(IReadOnlyList<AtlasAgent> agents) =>
        [.. Enumerable.Range(0, evidence.Count)
            .GroupBy(i => (evidence[i].Agent, evidence[i].Process))
            .Select(group => Of(group.Key.Agent, group.Key.Process, [.. group]))
            .OrderBy(r => r.Process == ClaimAtlas.MainProcess ? 0 : 1).ThenBy(r => r.Process, StringComparer.Ordinal)
            .ThenByDescending(r => r.Support.For + r.Support.Against + r.Support.Mixed)
            .ThenByDescending(r => r.Net).ThenBy(r => agents[r.Agent].Name, StringComparer.Ordinal).ThenBy(r => agents[r.Agent].Id, StringComparer.Ordinal)];

    public Support SupportOf(IReadOnlyList<PaperVote> votes, Effect direction)
    {
        var opposite = direction == Effect.Promotes ? Effect.Inhibits : Effect.Promotes;
        var (own, against) = (votes.Where(v => v.Own == direction).ToArray(), votes.Where(v => v.Own == opposite).ToArray());
        return new Support(own.Length, against.Length, votes.Count(v => v.Own == Effect.Mixed),
            votes.Count(v => v.Own == Effect.None && v.Cited == direction), votes.Count(v => v.Own == Effect.None && v.Cited == opposite))
        {
            GroupsFor = Groups(own),
            GroupsAgainst = Groups(against),
        };

        int Groups(PaperVote[] some) => some.Select(v => papers[v.Paper].Group).Distinct().Count();
    }

    private Regulator Of(int agent, string process, int[] indices)
    {
        var votes = Votes(indices);
        return new Regulator(agent, process, SupportOf(votes, Effect.Promotes), votes) { Environments = Environments(indices) };
    }

    public PaperVote[] Votes(IEnumerable<int> indices) =>
        [.. indices.GroupBy(i => evidence[i].Paper).OrderBy(g => g.Key).Select(g => PaperVote.Of(g.Key, [.. g], evidence))];

    private EnvironmentCount[] Environments(int[] indices) =>
        [.. indices.SelectMany(i => (evidence[i].Context.Environments.Count > 0 ? evidence[i].Context.Environments : [""]).Select(name => (Name: name, Index: i)))
            .GroupBy(e => e.Name, e => e.Index, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Votes: Votes(g)))
            .Select(g => new EnvironmentCount(g.Key, g.Votes.Count(v => v.Own == Effect.Promotes), g.Votes.Count(v => v.Own == Effect.Inhibits), g.Votes.Count(v => v.Own == Effect.Mixed)))
            .Where(e => e.Promoting + e.Inhibiting + e.Mixed > 0)];
}

using System.Globalization;

namespace ExoMine.Atlas;

/// <summary>Finds what is missing between things that are known each by itself.</summary>
internal sealed class GapFinder(IReadOnlyList<AtlasAgent> agents, IReadOnlyList<AtlasEvidence> evidence, IReadOnlyList<Claim> claims, AssayFinder assays)
{
    /// <summary>The map has this many senders and environments at most, the most studied ones.</summary>
    private const int Widest = 20;

    public IReadOnlyList<Gap> Find() => [.. UntestedPairs(), .. WithoutAssay(), .. OnlyRetold()];

    private IEnumerable<Gap> UntestedPairs()
    {
        var environments = new SortedDictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var senders = new SortedDictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var together = new HashSet<(string, string)>();
        foreach (var item in evidence.Where(e => e.Process == ClaimAtlas.MainProcess))
        {
            foreach (var environment in item.Context.Environments) Add(environments, environment, item.Paper);
            foreach (var sender in item.Context.Senders)
            {
                Add(senders, sender, item.Paper);
                foreach (var environment in item.Context.Environments) together.Add((environment, sender));
            }
        }
        return from environment in Most(environments)
               from sender in Most(senders)
               where !together.Contains((environment.Key, sender.Key))
               let weight = environment.Value.Count * sender.Value.Count
               orderby weight descending, environment.Key, sender.Key
               select new Gap(GapKind.UntestedPair, environment.Key, sender.Key, weight, string.Create(CultureInfo.InvariantCulture,
                   $"no finding on vesicles of {sender.Key} under {environment.Key}, though {environment.Value.Count} paper(s) study the environment and {sender.Value.Count} the sender"));

        static void Add(SortedDictionary<string, HashSet<int>> index, string name, int paper)
        {
            if (!index.TryGetValue(name, out var papers)) index[name] = papers = [];
            papers.Add(paper);
        }

        static IEnumerable<KeyValuePair<string, HashSet<int>>> Most(SortedDictionary<string, HashSet<int>> index) =>
            index.OrderByDescending(i => i.Value.Count).ThenBy(i => i.Key, StringComparer.Ordinal).Take(Widest);
    }

    private IEnumerable<Gap> WithoutAssay() =>
        claims.Where(c => c.Target.Length > 0 && agents[c.Agent].Type is "miRNA" or "lncRNA" or "circRNA")
            .Where(c => !assays.Tested(agents[c.Agent].Name, c.Target))
            .GroupBy(c => (c.Agent, c.Target))
            .Select(g => (g.Key, Papers: g.SelectMany(c => c.Evidence).Select(i => evidence[i].Paper).Distinct().Count()))
            .OrderByDescending(g => g.Papers).ThenBy(g => agents[g.Key.Agent].Name, StringComparer.Ordinal).ThenBy(g => g.Key.Target, StringComparer.Ordinal)
            .Select(g => new Gap(GapKind.NoAssay, agents[g.Key.Agent].Name, g.Key.Target, g.Papers, "a target is named, but no sentence on a binding assay names both"));

    private IEnumerable<Gap> OnlyRetold() =>
        claims.Where(c => c.Process == ClaimAtlas.MainProcess && agents[c.Agent].IsMolecule && c.Support is { For: 0, CitedFor: > 0 } && c.Target.Length + c.Pathway.Length == 0)
            .OrderByDescending(c => c.Support.CitedFor).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => new Gap(GapKind.OnlyRetold, agents[c.Agent].Name, c.Effect.Name(), c.Support.CitedFor, "told by reviews or as others' work only"));
}

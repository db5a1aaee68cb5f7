namespace ExoMine.Atlas;

/// <summary>Merges evidence of the same agent, process, effect, target and pathway into claims.</summary>
internal static class ClaimBuilder
{
    public static IReadOnlyList<Claim> Build(IReadOnlyList<AtlasAgent> agents, IReadOnlyList<AtlasEvidence> evidence, IReadOnlyList<Regulator> regulators, RegulatorBuilder votes)
    {
        var merged = new Dictionary<(int Agent, string Process, Effect Effect, string Target, string Pathway), List<int>>();
        for (var i = 0; i < evidence.Count; i++)
        {
            foreach (var target in NamesOf(evidence[i].Targets))
                foreach (var pathway in NamesOf(evidence[i].Pathways))
                {
                    var key = (evidence[i].Agent, evidence[i].Process, evidence[i].Effect, target, pathway);
                    if (!merged.TryGetValue(key, out var indices)) merged[key] = indices = [];
                    indices.Add(i);
                }
        }
        var agentVotes = regulators.ToDictionary(r => (r.Agent, r.Process), r => r.Votes);
        return [.. merged.Select(claim => ClaimOf(claim.Key, claim.Value))
            .OrderBy(c => c.Process == ClaimAtlas.MainProcess ? 0 : 1)
            .ThenByDescending(c => c.Support.For).ThenByDescending(c => c.Evidence.Count).ThenBy(c => c.Id, StringComparer.Ordinal)];

        Claim ClaimOf((int Agent, string Process, Effect Effect, string Target, string Pathway) key, List<int> indices)
        {
            var direction = key.Effect == Effect.Inhibits ? Effect.Inhibits : Effect.Promotes;
            var opposite = direction == Effect.Inhibits ? Effect.Promotes : Effect.Inhibits;
            // Papers that say the opposite of the agent speak against the claim, whatever target they name.
            var own = votes.Votes(indices);
            var others = agentVotes[(key.Agent, key.Process)].Where(v => v.Own == opposite && own.All(o => o.Paper != v.Paper));
            return new Claim(IdOf(agents[key.Agent], key), key.Agent, key.Process, key.Effect, key.Target, key.Pathway, votes.SupportOf([.. own, .. others], direction), indices)
            {
                Hedged = indices.Count(i => evidence[i].Speculative),
                Negated = indices.Count(i => evidence[i].Negated),
            };
        }
    }

    private static IEnumerable<string> NamesOf(IReadOnlyList<AffectedName> affected) => affected.Count > 0 ? affected.Select(a => a.Name) : [""];

    private static string IdOf(AtlasAgent agent, (int Agent, string Process, Effect Effect, string Target, string Pathway) key) =>
        string.Join('|', agent.Id, key.Effect.Name(), key.Process, key.Target, key.Pathway);
}

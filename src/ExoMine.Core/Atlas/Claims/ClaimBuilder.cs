namespace ExoMine.Atlas;

/// <summary>Merges evidence of the same agent, process, effect, target and pathway into claims.</summary>
internal static class ClaimBuilder
{
    public static IReadOnlyList<Claim> Build(IReadOnlyList<AtlasAgent> agents, IReadOnlyList<AtlasEvidence> evidence, IReadOnlyList<Regulator> regulators, RegulatorBuilder votes)
    {
        var merged = new Dictionary<(int Agent, string Process, Effect Effect, string Target, string Pathway), List<int>>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < evidence.Count; i++)
        {
            foreach (var target in OrNone(evidence[i].Targets))
                foreach (var pathway in OrNone(evidence[i].Pathways))
                {
                    var key = (evidence[i].Agent, evidence[i].Process, evidence[i].Effect, target.Id, pathway.Id);
                    names.TryAdd(target.Id, target.Name);
                    names.TryAdd(pathway.Id, pathway.Name);
                    if (!merged.TryGetValue(key, out var indices)) merged[key] = indices = [];
                    indices.Add(i);
                }
        }
        var agentVotes = regulators.ToDictionary(r => (r.Agent, r.Process), r => r.Votes.ToDictionary(v => v.Paper));
        return [.. merged.Select(claim => ClaimOf(claim.Key, claim.Value))
            .OrderBy(c => c.Process == ClaimAtlas.MainProcess ? 0 : 1)
            .ThenByDescending(c => c.Support.For).ThenByDescending(c => c.Evidence.Count).ThenBy(c => c.Id, StringComparer.Ordinal)];

        Claim ClaimOf((int Agent, string Process, Effect Effect, string Target, string Pathway) key, List<int> indices)
        {
            var direction = key.Effect == Effect.Inhibits ? Effect.Inhibits : Effect.Promotes;
            var opposite = direction == Effect.Inhibits ? Effect.Promotes : Effect.Inhibits;
            // Papers that say the opposite of the agent speak against the claim, whatever target they name.
            var ofAgent = agentVotes[(key.Agent, key.Process)];
            // A paper is for what it says of the agent on the whole: one sentence against ten of the same paper makes no vote of its own.
            var own = votes.Votes(indices).Select(v => v.Own == Effect.None ? v : v with { Own = ofAgent[v.Paper].Own }).ToDictionary(v => v.Paper);
            // A denial without direction has no opposite.
            var others = ofAgent.Values.Where(v => key.Effect != Effect.None && v.Own == opposite && !own.ContainsKey(v.Paper));
            return new Claim(IdOf(agents[key.Agent], key), key.Agent, key.Process, key.Effect, names[key.Target], names[key.Pathway], votes.SupportOf([.. own.Values, .. others], direction), indices)
            {
                Hedged = indices.Count(i => evidence[i].Speculative),
                Negated = indices.Count(i => evidence[i].Negated),
            };
        }
    }

    private static IReadOnlyList<AffectedName> OrNone(IReadOnlyList<AffectedName> affected) => affected.Count > 0 ? affected : [new AffectedName("", "", Effect.None)];

    private static string IdOf(AtlasAgent agent, (int Agent, string Process, Effect Effect, string Target, string Pathway) key) =>
        string.Join('|', agent.Id, key.Effect.Name(), key.Process, key.Target, key.Pathway);
}

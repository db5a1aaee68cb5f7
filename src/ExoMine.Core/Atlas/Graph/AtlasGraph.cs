namespace ExoMine.Atlas;

/// <summary>The atlas as a network: senders, agents, targets, pathways and processes, joined by what papers report as their own results.</summary>
public sealed record AtlasGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    public static AtlasGraph Of(ClaimAtlas atlas)
    {
        var nodes = new Dictionary<(string Type, string Name), GraphNode>();
        var edges = new Dictionary<(int, int, string), (HashSet<int> Papers, int Sentences)>();
        foreach (var item in atlas.Evidence.Where(e => e.IsOwnWord && (atlas.Agents[e.Agent].IsMolecule || atlas.Agents[e.Agent].Specific)))
        {
            var agent = NodeOf(atlas.Agents[item.Agent].Type, atlas.Agents[item.Agent].Name);
            Join(agent, NodeOf("process", item.Process), item.Effect.Name(), item.Paper);
            foreach (var sender in item.Context.Senders) Join(NodeOf("cell_type", sender), agent, "sends", item.Paper);
            foreach (var target in item.Targets) Join(agent, NodeOf("target", target.Name), Relation(target.Effect), item.Paper);
            foreach (var pathway in item.Pathways) Join(agent, NodeOf("pathway", pathway.Name), Relation(pathway.Effect), item.Paper);
        }
        return new AtlasGraph([.. nodes.Values], [.. edges.Select((e, i) => new GraphEdge(i, e.Key.Item1, e.Key.Item2, e.Key.Item3, e.Value.Papers.Count, e.Value.Sentences))]);

        // A target that is an agent elsewhere is the same node.
        GraphNode NodeOf(string type, string name)
        {
            var key = (type is "target" or "gene" or "miRNA" or "lncRNA" or "circRNA" ? "molecule" : type, name);
            if (!nodes.TryGetValue(key, out var node)) nodes[key] = node = new GraphNode(nodes.Count, name, type == "target" ? "gene" : type);
            return node;
        }

        void Join(GraphNode from, GraphNode to, string relation, int paper)
        {
            if (from == to) return;
            var key = (from.Id, to.Id, relation);
            if (!edges.TryGetValue(key, out var edge)) edge = ([], 0);
            edge.Papers.Add(paper);
            edges[key] = (edge.Papers, edge.Sentences + 1);
        }
    }

    private static string Relation(Effect effect) => effect == Effect.None ? "acts_on" : effect.Name();
}

/// <summary>Something that a network shows once.</summary>
public sealed record GraphNode(int Id, string Name, string Type);

/// <param name="Relation">promotes, inhibits, mixed, acts_on or sends.</param>
public sealed record GraphEdge(int Id, int From, int To, string Relation, int Papers, int Sentences)
{
    public int Sign => Relation switch { "promotes" => 1, "inhibits" => -1, _ => 0 };
}

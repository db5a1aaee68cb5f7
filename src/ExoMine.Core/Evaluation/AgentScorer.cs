namespace ExoMine.Evaluation;

/// <summary>Compares agents by name and sign, one to one: same names first, then names that contain one another.</summary>
public static class AgentScorer
{
    internal const string ScoredProcess = "osteogenesis";

    public static AgentComparison Compare(IReadOnlyList<GoldAgent> gold, IReadOnlyList<GoldAgent> predicted)
    {
        var missed = gold.DistinctBy(Key).ToList();
        var spurious = predicted.DistinctBy(Key).ToList();
        var same = Pair(missed, spurious, (g, p) => Key(g) == Key(p));
        var similar = Pair(missed, spurious, (g, p) => g.Effect == p.Effect && AgentName.Overlap(g.Name, p.Name));
        var reversed = Pair(missed, spurious, (g, p) => g.Effect != p.Effect && AgentName.Overlap(g.Name, p.Name));
        return new AgentComparison(same, similar, reversed, missed, spurious);
    }

    /// <summary>The agents that the paper's findings hold responsible for osteogenesis. A denied or undirected claim makes nobody an agent.</summary>
    public static IReadOnlyList<GoldAgent> AgentsOf(Paper paper) =>
        paper.Findings.Where(f => f.Process == ScoredProcess && f.Effect != Effect.None && !f.Negated)
            .Select(f => new GoldAgent(f.Agent.Span.In(paper.Text), f.Agent.Type, f.Effect)).DistinctBy(Key).ToArray();

    private static (string Name, Effect Effect) Key(GoldAgent agent) => (AgentName.Normal(agent.Name), agent.Effect);

    private static List<(GoldAgent Gold, GoldAgent Predicted)> Pair(
        List<GoldAgent> gold, List<GoldAgent> predicted, Func<GoldAgent, GoldAgent, bool> fit)
    {
        var pairs = new List<(GoldAgent, GoldAgent)>();
        foreach (var wanted in gold.ToArray())
        {
            var index = predicted.FindIndex(candidate => fit(wanted, candidate));
            if (index < 0) continue;
            pairs.Add((wanted, predicted[index]));
            gold.Remove(wanted);
            predicted.RemoveAt(index);
        }
        return pairs;
    }
}

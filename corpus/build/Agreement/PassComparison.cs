using ExoMine.Evaluation;

namespace ExoMine.Corpus.Agreement;

/// <summary>Two readers' labels of the same units side by side.</summary>
/// <param name="Reworded">Units of both that read differently by now, and are left out.</param>
public sealed record PassComparison(IReadOnlyList<(PassLabel First, PassLabel Second)> Pairs, IReadOnlyList<string> Reworded)
{
    /// <param name="texts">The corpus as it reads today, by id.</param>
    /// <exception cref="InvalidOperationException">The passes are not of the same units, or a unit is gone.</exception>
    public static PassComparison Of(IReadOnlyList<PassLabel> first, IReadOnlyList<PassLabel> second, IReadOnlyDictionary<string, string> texts)
    {
        var byId = first.ToDictionary(l => l.Id, StringComparer.Ordinal);
        if (byId.Count != second.Count || second.Any(l => !byId.ContainsKey(l.Id))) throw new InvalidOperationException("the passes are not of the same units");
        if (second.FirstOrDefault(l => !texts.ContainsKey(l.Id)) is { } gone) throw new InvalidOperationException($"the corpus has no unit {gone.Id}");
        var unchanged = second.ToLookup(l => l.Text == byId[l.Id].Text && l.Text == texts[l.Id]);
        return new PassComparison([.. unchanged[true].Select(l => (byId[l.Id], l))], [.. unchanged[false].Select(l => l.Id)]);
    }

    public PassComparison Where(Func<PassLabel, bool> units) => this with { Pairs = [.. Pairs.Where(p => units(p.First))] };

    public EffectConfusion Effects => Pairs.Aggregate(new EffectConfusion(), (sum, p) => sum + EffectConfusion.Of(p.First.Effect, p.Second.Effect));

    public double Kappa => CohenKappa.Of(Effects);

    /// <summary>As if the first pass were gold and the second a prediction; F1 is the same the other way round.</summary>
    public AgentScores Agents => Pairs.Select(AgentsOf).Select(AgentScores.Of).Aggregate(default(AgentScores), (sum, s) => sum + s);

    public IEnumerable<(PassLabel First, PassLabel Second)> EffectsApart => Pairs.Where(p => p.First.Effect != p.Second.Effect);

    public IEnumerable<(PassLabel First, PassLabel Second)> AgentsApart =>
        Pairs.Where(p => AgentsOf(p) is { Exact: var score } && score.FalsePositives + score.FalseNegatives > 0);

    private static AgentComparison AgentsOf((PassLabel First, PassLabel Second) pair) => AgentScorer.Compare(pair.First.Agents, pair.Second.Agents);
}

namespace ExoMine.Evaluation;

/// <summary>Which agents of a unit were found with their sign, under a similar name, with the wrong sign, missed, or made up.</summary>
/// <param name="Similar">The sign agrees, and one name contains the other.</param>
/// <param name="Reversed">The names agree or contain one another, but not the sign.</param>
public sealed record AgentComparison(
    IReadOnlyList<(GoldAgent Gold, GoldAgent Predicted)> Same,
    IReadOnlyList<(GoldAgent Gold, GoldAgent Predicted)> Similar,
    IReadOnlyList<(GoldAgent Gold, GoldAgent Predicted)> Reversed,
    IReadOnlyList<GoldAgent> Missed,
    IReadOnlyList<GoldAgent> Spurious)
{
    /// <summary>Name and sign.</summary>
    public Score Exact => Count(Same, everyType: true);

    /// <summary>Sign, and a name that contains the other.</summary>
    public Score Overlap => Count([.. Same, .. Similar], everyType: true);

    /// <summary>Name and sign of agents that are entities: drugs, materials and other things that no recogniser looks for left out.</summary>
    public Score ExactNamed => Count(Same, everyType: false);

    public Score OverlapNamed => Count([.. Same, .. Similar], everyType: false);

    /// <summary>A gold agent is left out by its own type; a prediction by the type of the gold agent it hit, else by its own.</summary>
    private Score Count(IReadOnlyList<(GoldAgent Gold, GoldAgent Predicted)> hits, bool everyType)
    {
        bool Counts(GoldAgent agent) => everyType || agent.Type is not null;
        var paired = Same.Concat(Similar).Concat(Reversed).Except(hits).ToArray();
        return new Score(
            hits.Count(pair => Counts(pair.Gold)),
            paired.Count(pair => Counts(pair.Predicted)) + Spurious.Count(Counts),
            paired.Count(pair => Counts(pair.Gold)) + Missed.Count(Counts));
    }
}

namespace ExoMine.Evaluation;

/// <summary>Agents counted four ways: by name or similar name, with and without those that are no entities.</summary>
public readonly record struct AgentScores(Score Exact, Score Overlap, Score ExactNamed, Score OverlapNamed, int Reversed)
{
    public static AgentScores Of(AgentComparison comparison) => new(
        comparison.Exact, comparison.Overlap, comparison.ExactNamed, comparison.OverlapNamed, comparison.Reversed.Count);

    public static AgentScores operator +(AgentScores left, AgentScores right) => new(
        left.Exact + right.Exact,
        left.Overlap + right.Overlap,
        left.ExactNamed + right.ExactNamed,
        left.OverlapNamed + right.OverlapNamed,
        left.Reversed + right.Reversed);
}

namespace ExoMine.Evaluation;

/// <summary>Everything that is counted over units; the tally of a corpus is the sum of its units'.</summary>
public sealed class Tally
{
    private static readonly int Types = Enum.GetValues<EntityType>().Length;
    private readonly Score[] strict = new Score[Types];
    private readonly Score[] overlap = new Score[Types];

    public int Units { get; private init; }

    /// <summary>Units that were not found in the text of their paper.</summary>
    public int Unaligned { get; private init; }

    public EffectConfusion Effects { get; private init; } = new();

    public AgentScores Agents { get; private init; }

    /// <summary>Mentions by type and both bounds.</summary>
    public Score Strict(EntityType type) => strict[(int)type];

    /// <summary>Mentions by type, bounds free as long as they share a character.</summary>
    public Score Overlap(EntityType type) => overlap[(int)type];

    public Score StrictOfAllTypes => Sum(strict);

    public Score OverlapOfAllTypes => Sum(overlap);

    public static Tally Of(IReadOnlyList<MentionComparison> mentions, EffectConfusion effects, AgentScores agents, bool aligned)
    {
        var tally = new Tally { Units = 1, Unaligned = aligned ? 0 : 1, Effects = effects, Agents = agents };
        foreach (var comparison in mentions)
        {
            tally.strict[(int)comparison.Type] = comparison.Strict;
            tally.overlap[(int)comparison.Type] = comparison.Overlap;
        }
        return tally;
    }

    public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(new Tally(), (sum, tally) => sum + tally);

    public static Tally operator +(Tally left, Tally right)
    {
        var sum = new Tally
        {
            Units = left.Units + right.Units,
            Unaligned = left.Unaligned + right.Unaligned,
            Effects = left.Effects + right.Effects,
            Agents = left.Agents + right.Agents,
        };
        for (var i = 0; i < Types; i++)
        {
            sum.strict[i] = left.strict[i] + right.strict[i];
            sum.overlap[i] = left.overlap[i] + right.overlap[i];
        }
        return sum;
    }

    private static Score Sum(Score[] scores) => scores.Aggregate((sum, score) => sum + score);
}

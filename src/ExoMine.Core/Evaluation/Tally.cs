namespace ExoMine.Evaluation;

/// <summary>Everything that is counted over units; the tally of a corpus is the sum of its units'.</summary>
public sealed class Tally
{
    private static readonly int Types = Enum.GetValues<EntityType>().Length;
    private readonly Score[] strict = new Score[Types];
    private readonly Score[] overlap = new Score[Types];

    public int Units { get; private set; }

    /// <summary>Units that were not found in the text of their paper.</summary>
    public int Unaligned { get; private set; }

    public EffectConfusion Effects { get; private init; } = new();

    public AgentScores Agents { get; private set; }

    /// <summary>Sentences that deny an effect on osteogenesis.</summary>
    public Score Denials { get; private set; }

    /// <summary>Mentions by type and both bounds.</summary>
    public Score Strict(EntityType type) => strict[(int)type];

    /// <summary>Mentions by type, bounds free as long as they share a character.</summary>
    public Score Overlap(EntityType type) => overlap[(int)type];

    public Score StrictOfAllTypes => Sum(strict);

    public Score OverlapOfAllTypes => Sum(overlap);

    public static Tally Of(IReadOnlyList<MentionComparison> mentions, EffectConfusion effects, AgentScores agents, Score denials, bool aligned)
    {
        var tally = new Tally { Units = 1, Unaligned = aligned ? 0 : 1, Effects = effects, Agents = agents, Denials = denials };
        foreach (var comparison in mentions)
        {
            tally.strict[(int)comparison.Type] = comparison.Strict;
            tally.overlap[(int)comparison.Type] = comparison.Overlap;
        }
        return tally;
    }

    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var sum = new Tally();
        foreach (var tally in tallies) sum.Add(tally);
        return sum;
    }

    private static Score Sum(Score[] scores) => scores.Aggregate((sum, score) => sum + score);

    /// <summary>In place: a bootstrap adds millions.</summary>
    private void Add(Tally other)
    {
        Units += other.Units;
        Unaligned += other.Unaligned;
        Effects.Add(other.Effects);
        Agents += other.Agents;
        Denials += other.Denials;
        for (var i = 0; i < Types; i++)
        {
            strict[i] += other.strict[i];
            overlap[i] += other.overlap[i];
        }
    }
}

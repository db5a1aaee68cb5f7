namespace ExoMine.Evaluation;

/// <summary>How often each labelled effect was predicted as each effect, or could not be judged because its sentence was not found.</summary>
public sealed class EffectConfusion
{
    private static readonly int Labels = Enum.GetValues<Effect>().Length;
    private readonly int[] counts = new int[Labels * (Labels + 1)];

    public static EffectConfusion Of(Effect gold, Effect? predicted)
    {
        var one = new EffectConfusion();
        one.counts[Cell(gold, predicted)] = 1;
        return one;
    }

    /// <param name="predicted">Null for sentences that were not found.</param>
    public int this[Effect gold, Effect? predicted] => counts[Cell(gold, predicted)];

    public int Units => counts.Sum();

    public Score Of(Effect label)
    {
        var hits = this[label, label];
        var goldCount = 0;
        var predictedCount = 0;
        foreach (var other in Enum.GetValues<Effect>())
        {
            goldCount += this[label, other];
            predictedCount += this[other, label];
        }
        return new Score(hits, predictedCount - hits, goldCount + this[label, null] - hits);
    }

    /// <summary>The mean F1 of promotes and inhibits: none is easy, and mixed is rare.</summary>
    public double MacroF1 => (Of(Effect.Promotes).F1 + Of(Effect.Inhibits).F1) / 2;

    public double Accuracy => Units == 0 ? 0 : (double)Enum.GetValues<Effect>().Sum(e => this[e, e]) / Units;

    /// <summary>Promotes taken for inhibits or the reverse: the errors that mislead most.</summary>
    public int SignErrors => this[Effect.Promotes, Effect.Inhibits] + this[Effect.Inhibits, Effect.Promotes];

    public double SignErrorShare => Units == 0 ? 0 : (double)SignErrors / Units;

    public static EffectConfusion operator +(EffectConfusion left, EffectConfusion right)
    {
        var sum = new EffectConfusion();
        sum.Add(left);
        sum.Add(right);
        return sum;
    }

    internal void Add(EffectConfusion other)
    {
        for (var i = 0; i < counts.Length; i++) counts[i] += other.counts[i];
    }

    private static int Cell(Effect gold, Effect? predicted) =>
        (int)gold * (Labels + 1) + (predicted is { } effect ? (int)effect : Labels);
}

using ExoMine.Learning.Scoring;
namespace ExoMine.Learning;

/// <summary>How probable each label of a sentence is.</summary>
/// <param name="Assertion">That it asserts a direction at all.</param>
/// <param name="Raising">That the direction is up, if it asserts one.</param>
/// <param name="Both">That it asserts both, if any.</param>
public readonly record struct EffectProbabilities(double Assertion, double Raising, double Both)
{
    internal const double Even = 0.5;

    /// <summary>Where the rules see both directions, the direction has to be this unsure for the sentence to be mixed.</summary>
    private const double MixedBand = 0.25;

    /// <summary>The least that a direction of the rules leaves to the other one.</summary>
    private const double Unsure = 0.4;

    public double None => 1 - Assertion;

    public double Promotes => Assertion * Raising;

    public double Inhibits => Assertion * (1 - Raising);

    /// <summary>The rules miss much, but seldom take a sign for the other: theirs is the last word on a direction that they see.</summary>
    /// <param name="assertion">Log-odds.</param>
    /// <param name="direction">Log-odds.</param>
    internal static EffectProbabilities Of(double assertion, double direction, double mixed, Effect ruled)
    {
        var raising = Head.Logistic(direction);
        return new EffectProbabilities(
            Head.Logistic(assertion),
            ruled == Effect.Promotes ? Math.Max(raising, 1 - Unsure) : ruled == Effect.Inhibits ? Math.Min(raising, Unsure) : raising,
            mixed);
    }

    /// <returns>The label and its probability.</returns>
    public (Effect Effect, double Score) Decide(Effect ruled)
    {
        if (Assertion < Even) return (Effect.None, None);
        if (Both >= 0.5) return (Effect.Mixed, Assertion * Both);
        if (ruled == Effect.Mixed && Math.Abs(Raising - 0.5) < MixedBand) return (Effect.Mixed, Assertion * (1 - (2 * Math.Abs(Raising - 0.5))));
        return Raising >= 0.5 ? (Effect.Promotes, Promotes) : (Effect.Inhibits, Inhibits);
    }
}

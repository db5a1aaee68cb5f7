using ExoMine.Effects;
using ExoMine.Learning.Features;

namespace ExoMine.Learning;

/// <summary>How probable each label of a sentence is.</summary>
/// <param name="Assertion">That it asserts a direction at all.</param>
/// <param name="Raising">That the direction is up, if it asserts one.</param>
public readonly record struct EffectProbabilities(double Assertion, double Raising)
{
    /// <summary>Where the rules see both directions, the direction has to be this unsure for the sentence to be mixed.</summary>
    private const double MixedBand = 0.25;

    public double None => 1 - Assertion;

    public double Promotes => Assertion * Raising;

    public double Inhibits => Assertion * (1 - Raising);

    public static EffectProbabilities Of(EffectModel model, SentenceReading reading) =>
        reading.Analysis is not { SpeaksOfOsteogenesis: true } ? default : new EffectProbabilities(
            model.Assertion.Probability(SentenceFeatures.OfAssertion(reading)),
            model.Direction.Probability(SentenceFeatures.OfDirection(reading)));

    /// <returns>The label and its probability.</returns>
    public (Effect Effect, double Score) Decide(Effect ruled)
    {
        if (Assertion < 0.5) return (Effect.None, None);
        if (ruled == Effect.Mixed && Math.Abs(Raising - 0.5) < MixedBand) return (Effect.Mixed, Assertion * (1 - (2 * Math.Abs(Raising - 0.5))));
        return Raising >= 0.5 ? (Effect.Promotes, Promotes) : (Effect.Inhibits, Inhibits);
    }
}

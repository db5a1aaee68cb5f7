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

    /// <summary>The least that a direction of the rules leaves to the other one.</summary>
    private const double Unsure = 0.4;

    public double None => 1 - Assertion;

    public double Promotes => Assertion * Raising;

    public double Inhibits => Assertion * (1 - Raising);

    /// <summary>How much the rules' verdict adds to the log-odds beyond what the learner makes of it; measured by cross-validation.</summary>
    private const double RuleVoice = 0.4;

    public static EffectProbabilities Of(EffectModel model, SentenceReading reading) =>
        reading.Analysis is not { SpeaksOfOsteogenesis: true } ? default : Of(model, reading.Verdict.Effect,
            model.Assertion.RawLogOdds(SentenceFeatures.OfAssertion(reading)), model.Direction.RawLogOdds(SentenceFeatures.OfDirection(reading)));

    /// <summary>Of raw log-odds: the rules have a voice in whether a direction is asserted, and the last word on a direction they are sure of.</summary>
    internal static EffectProbabilities Of(EffectModel model, Effect ruled, double assertion, double direction)
    {
        var raising = model.Direction.Calibrated(direction);
        return new EffectProbabilities(
            model.Assertion.Calibrated(WithRules(assertion, ruled)),
            ruled == Effect.Promotes ? Math.Max(raising, 1 - Unsure) : ruled == Effect.Inhibits ? Math.Min(raising, Unsure) : raising);
    }

    internal static double WithRules(double assertion, Effect ruled) => assertion + (ruled == Effect.None ? -RuleVoice : RuleVoice);

    /// <returns>The label and its probability.</returns>
    public (Effect Effect, double Score) Decide(Effect ruled)
    {
        if (Assertion < 0.5) return (Effect.None, None);
        if (ruled == Effect.Mixed && Math.Abs(Raising - 0.5) < MixedBand) return (Effect.Mixed, Assertion * (1 - (2 * Math.Abs(Raising - 0.5))));
        return Raising >= 0.5 ? (Effect.Promotes, Promotes) : (Effect.Inhibits, Inhibits);
    }
}

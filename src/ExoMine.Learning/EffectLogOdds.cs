using ExoMine.Effects;
using ExoMine.Learning.Features;
using ExoMine.Learning.Network;

namespace ExoMine.Learning;

/// <summary>What heads, rules and networks say of a sentence together, before calibration.</summary>
/// <param name="Assertion">That it asserts a direction.</param>
/// <param name="Direction">That the direction is up.</param>
/// <param name="Mixed">The networks' probability that an asserted direction is both.</param>
internal readonly record struct EffectLogOdds(double Assertion, double Direction, double Mixed)
{
    /// <summary>How much the rules' verdict adds to the log-odds beyond what the learner makes of it; measured by cross-validation.</summary>
    private const double RuleVoice = 0.4;

    public static EffectLogOdds Of(EffectModel model, SentenceReading reading, NetworkOutput network) => reading.Analysis is not { SpeaksOfOsteogenesis: true }
        ? OfNetwork(network)
        : Of(reading, network, model.Assertion.RawLogOdds(SentenceFeatures.OfAssertion(reading)), model.Direction.RawLogOdds(SentenceFeatures.OfDirection(reading)));

    /// <summary>The heads were trained on sentences with words for osteogenesis; of others only the networks speak.</summary>
    public static EffectLogOdds Of(SentenceReading reading, NetworkOutput network, double assertion, double direction)
    {
        var alone = OfNetwork(network);
        return reading.Analysis is not { SpeaksOfOsteogenesis: true } ? alone : new EffectLogOdds(
            LogOdds.Between(WithRules(assertion, reading.Verdict.Effect), alone.Assertion),
            LogOdds.Between(direction, alone.Direction),
            alone.Mixed);
    }

    public static EffectLogOdds OfHeads(SentenceReading reading, double assertion, double direction) => reading.Analysis is { SpeaksOfOsteogenesis: true }
        ? new EffectLogOdds(WithRules(assertion, reading.Verdict.Effect), direction, 0)
        : new EffectLogOdds(double.NegativeInfinity, 0, 0);

    public static EffectLogOdds OfNetwork(NetworkOutput network) => new(
        LogOdds.Of(1 - network.Labels[0]),
        LogOdds.Of(network.Labels[1] / (network.Labels[1] + network.Labels[2])),
        network.Labels[3] / (network.Labels[1] + network.Labels[2] + network.Labels[3]));

    private static double WithRules(double assertion, Effect ruled) => assertion + (ruled == Effect.None ? -RuleVoice : RuleVoice);
}

using ExoMine.Effects;
using ExoMine.Learning.Features;
using ExoMine.Learning.Network;

namespace ExoMine.Learning;

/// <summary>What heads, networks and rules say of a sentence, each for itself.</summary>
/// <param name="NamesOsteogenesis">The heads were trained on such sentences; of others only the networks speak.</param>
/// <param name="Assertion">Log-odds that it asserts a direction.</param>
/// <param name="Direction">Log-odds that the direction is up.</param>
/// <param name="Mixed">The networks' probability that an asserted direction is both.</param>
internal readonly record struct EffectVotes(bool NamesOsteogenesis, Effect Ruled, (double Heads, double Network) Assertion, (double Heads, double Network) Direction, double Mixed)
{
    public double[] ForAssertion => [Assertion.Heads, Assertion.Network, Ruled == Effect.None ? -1 : 1];

    public double[] ForDirection => [Direction.Heads, Direction.Network, Ruled == Effect.Promotes ? 1 : Ruled == Effect.Inhibits ? -1 : 0];

    public static EffectVotes Of(EffectModel model, SentenceReading reading, EnsembleReading network)
    {
        var names = reading.Analysis is { SpeaksOfOsteogenesis: true };
        var labels = network.Labels;
        return new EffectVotes(
            names,
            reading.Verdict.Effect,
            (names ? model.Assertion.LogOdds(SentenceFeatures.OfAssertion(reading)) : 0, LogOdds.Of(1 - labels[0])),
            (names ? model.Direction.LogOdds(SentenceFeatures.OfDirection(reading)) : 0, LogOdds.Of(labels[1] / (labels[1] + labels[2]))),
            labels[3] / (labels[1] + labels[2] + labels[3]));
    }
}


using ExoMine.Learning.Features;

namespace ExoMine.Learning.Training;

/// <summary>Makes examples of labelled readings.</summary>
public static class SentenceExamples
{
    /// <summary>How often a rule's feature is blanked in the copy that keeps the learner from trusting rules blindly.</summary>
    private const double Blanked = 0.5;

    /// <summary>What that copy weighs beside the sentence.</summary>
    private const float BlankedWeight = 0.5f;

    public static IEnumerable<Example> OfAssertion(IEnumerable<LabelledReading> readings, int seed)
    {
        var random = new Random(seed);
        foreach (var reading in readings.Where(r => r.Reading.Analysis is { SpeaksOfOsteogenesis: true }))
        {
            var bag = SentenceFeatures.OfAssertion(reading.Reading);
            foreach (var name in reading.OfDomain) bag.Set(name, 1);
            var label = reading.Effect != Effect.None;
            yield return new Example(reading.Doc, bag, label, reading.Weight);
            yield return new Example(reading.Doc, Blank(bag, random), label, reading.Weight * BlankedWeight);
        }
    }

    public static IEnumerable<Example> OfDirection(IEnumerable<LabelledReading> readings, int seed)
    {
        var random = new Random(seed);
        foreach (var reading in readings.Where(r => r.Reading.Analysis is { SpeaksOfOsteogenesis: true } && r.Effect is Effect.Promotes or Effect.Inhibits))
        {
            var bag = SentenceFeatures.OfDirection(reading.Reading);
            var up = reading.Effect == Effect.Promotes;
            foreach (var (features, weight) in new[] { (bag, reading.Weight), (Blank(bag, random), reading.Weight * BlankedWeight) })
            {
                yield return new Example(reading.Doc, features, up, weight);
                yield return new Example(reading.Doc, features.Mirrored(), !up, weight);
            }
        }
    }

    /// <summary>Does the sentence, as a whole or beside what it asserts, deny an effect?</summary>
    public static IEnumerable<Example> OfDenial(IEnumerable<LabelledReading> readings) =>
        readings.Where(r => r.Reading.Analysis is { SpeaksOfOsteogenesis: true }).Select(r => new Example(r.Doc, SentenceFeatures.OfDenial(r.Reading), r.Unit.Negated));

    private static FeatureBag Blank(FeatureBag bag, Random random) =>
        bag.Without(name => name.StartsWith("r:", StringComparison.Ordinal) && random.NextDouble() < Blanked);
}

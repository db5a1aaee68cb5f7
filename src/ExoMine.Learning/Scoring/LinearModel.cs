using ExoMine.Learning.Features;

namespace ExoMine.Learning.Scoring;

/// <summary>A logistic regression: the log-odds are the bias and the sum of weight times value.</summary>
public sealed record LinearModel(FeatureIndex Features, IReadOnlyList<float> Weights, float Bias)
{
    public double LogOdds(FeatureBag bag) => Features.Look(bag).Sum(f => (double)Weights[f.Index] * f.Value) + Bias;

    /// <summary>What each feature of the bag adds to the log-odds.</summary>
    public IEnumerable<(string Name, double Part)> Parts(FeatureBag bag) =>
        Features.Look(bag).Select(f => (Features.Names[f.Index], (double)Weights[f.Index] * f.Value));
}

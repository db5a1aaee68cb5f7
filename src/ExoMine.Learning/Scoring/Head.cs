using ExoMine.Learning.Features;

namespace ExoMine.Learning.Scoring;

/// <summary>Answers one yes-or-no question: the mean log-odds of a linear model and of trees, calibrated (Platt 1999).</summary>
public sealed record Head(string Name, LinearModel Linear, TreeModel Trees)
{
    /// <summary>Platt's scale and shift, fitted to predictions on papers that the models had not seen.</summary>
    public double Scale { get; init; } = 1;

    public double Shift { get; init; }

    public double RawLogOdds(FeatureBag bag) => (Linear.LogOdds(bag) + Trees.LogOdds(bag)) / 2;

    public double Probability(FeatureBag bag) => Calibrated(RawLogOdds(bag));

    public double Calibrated(double rawLogOdds) => Logistic((Scale * rawLogOdds) + Shift);

    public static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}

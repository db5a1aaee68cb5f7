using ExoMine.Learning.Features;

namespace ExoMine.Learning.Scoring;

/// <summary>Answers one yes-or-no question: the mean log-odds of a linear model and of trees.</summary>
public sealed record Head(string Name, LinearModel Linear, TreeModel Trees)
{
    public double LogOdds(FeatureBag bag) => (Linear.LogOdds(bag) + Trees.LogOdds(bag)) / 2;

    public static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}

namespace ExoMine.Learning.Scoring;

/// <summary>Weighs several answers to one yes-or-no question, given as log-odds, into one (stacking, Wolpert 1992).</summary>
public sealed record Blend(string Name, double Bias, IReadOnlyList<double> Weights)
{
    /// <returns>Log-odds.</returns>
    public double Of(params ReadOnlySpan<double> answers)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Count; i++) sum += Weights[i] * answers[i];
        return sum;
    }
}

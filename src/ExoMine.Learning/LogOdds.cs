namespace ExoMine.Learning;

/// <summary>Probabilities as log-odds; of agents, heads and networks count half each.</summary>
internal static class LogOdds
{
    private const double Least = 1e-4;

    public static double Of(double probability) => Math.Log(Math.Clamp(probability, Least, 1 - Least) / (1 - Math.Clamp(probability, Least, 1 - Least)));

    public static double Between(double heads, double network) => (heads + network) / 2;
}

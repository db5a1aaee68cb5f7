using ExoMine.Evaluation;

namespace ExoMine.Corpus.Agreement;

/// <summary>Agreement of two readers beyond chance (Cohen 1960).</summary>
public static class CohenKappa
{
    /// <param name="labels">The first reader's down, the second's across; every unit judged by both.</param>
    /// <returns>1 where both agree on everything, even if they used a single label.</returns>
    public static double Of(EffectConfusion labels)
    {
        if (labels.Units == 0) throw new ArgumentException("kappa of no units", nameof(labels));
        var chance = Enum.GetValues<Effect>().Sum(e => (double)labels.Of(e).Gold * labels.Of(e).Predicted) / labels.Units / labels.Units;
        return chance >= 1 ? 1 : (labels.Accuracy - chance) / (1 - chance);
    }
}

namespace ExoMine.Effects;

/// <summary>How often the rules were right on their development sentences, by what they found; a rough stand-in for a probability.</summary>
internal static class RuleScore
{
    public static double Of(SentenceReading reading) => reading.Verdict.Effect switch
    {
        Effect.None => reading.Analysis is { SpeaksOfOsteogenesis: true } ? 0.85 : 0.99,
        Effect.Mixed => 0.4,
        _ => 0.85,
    };
}

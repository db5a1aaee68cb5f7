namespace ExoMine.Corpus.Sources;

/// <summary>Labelled sentences that stand alone, by the difficulty they were written for.</summary>
public sealed record StressSet(IReadOnlyList<StressCategory> Categories);

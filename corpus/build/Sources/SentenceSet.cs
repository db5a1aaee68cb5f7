namespace ExoMine.Corpus.Sources;

/// <summary>Labelled sentences that stand alone, by what they were written for.</summary>
/// <param name="Name">The source's file name without its ending.</param>
public sealed record SentenceSet(string Name, IReadOnlyList<SentenceCategory> Categories);

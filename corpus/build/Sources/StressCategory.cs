namespace ExoMine.Corpus.Sources;

/// <summary>One difficulty and the sentences that show it.</summary>
public sealed record StressCategory(string Name, IReadOnlyList<LabelledSentence> Sentences);

namespace ExoMine.Corpus.Sources;

/// <summary>One difficulty or idiom and the sentences that show it.</summary>
public sealed record SentenceCategory(string Name, bool Connected, IReadOnlyList<LabelledSentence> Sentences);

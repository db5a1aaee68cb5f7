namespace ExoMine.Corpus.Sources;

/// <summary>Sentences that run on.</summary>
public sealed record Paragraph(IReadOnlyList<LabelledSentence> Sentences) : Block;

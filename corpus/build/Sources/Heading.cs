namespace ExoMine.Corpus.Sources;

/// <summary>The heading of a section or of a part of one, as printed.</summary>
public sealed record Heading(SectionKind Kind, string Text, bool IsSub) : Block;

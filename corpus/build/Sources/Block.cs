namespace ExoMine.Corpus.Sources;

/// <summary>A piece of a paper's body, in the order of the source.</summary>
public abstract record Block;

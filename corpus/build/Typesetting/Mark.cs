namespace ExoMine.Corpus.Typesetting;

/// <summary>A stroke of a drawing, in millimetres from its lower left corner.</summary>
public abstract record Mark;

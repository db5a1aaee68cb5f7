namespace ExoMine.Corpus.Typesetting;

/// <summary>A rectangle. Lines are thin boxes.</summary>
/// <param name="Grey">0 is black, 1 white.</param>
public sealed record Box(double X, double Y, double Width, double Height, double Grey) : Mark;

namespace ExoMine.Corpus.Typesetting;

/// <summary>A word in a drawing, such as the name of an axis.</summary>
/// <param name="Upwards">Turned by a quarter.</param>
public sealed record Caption(double X, double Y, string Text, bool Upwards = false) : Mark;

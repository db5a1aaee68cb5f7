namespace ExoMine.Corpus.Sources;

public enum RunStyle { Plain, Italic, Superscript, Subscript }

/// <summary>A stretch of text in one style, as the typesetter needs it.</summary>
public sealed record TextRun(RunStyle Style, string Text);

namespace ExoMine.Formats;

/// <summary>A paper whose layers do not fit its text: a defect of an annotator, or of a file that was read.</summary>
public sealed class InvalidPaperException(string paperId, string problem) : Exception($"{paperId}: {problem}");

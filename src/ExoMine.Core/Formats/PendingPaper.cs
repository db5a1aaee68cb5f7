namespace ExoMine.Formats;

/// <summary>A paper that a file holds, not parsed yet, so that papers of one file can be parsed in parallel.</summary>
/// <param name="Name">For messages: the file as given, with #line where it holds many papers.</param>
/// <param name="Load">Parses it; throws <see cref="InputProblemException"/> where that cannot be done.</param>
public sealed record PendingPaper(string Name, Func<Paper> Load);

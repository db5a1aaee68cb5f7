namespace ExoMine.Cli.Run;

/// <summary>What became of one paper: counts and table rows, or a failure.</summary>
/// <param name="Line">The paper as a line of JSON, where its file holds many; else it is written already.</param>
internal sealed record PaperOutcome(InputPlace Place, PaperCounts? Counts, IReadOnlyList<string> FindingRows, string? Line, Failure? Failure);

/// <summary>Which input a paper belongs to, and whether it is the last of it.</summary>
internal sealed record InputPlace(int Input, string Name);

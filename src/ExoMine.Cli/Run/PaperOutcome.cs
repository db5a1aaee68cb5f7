namespace ExoMine.Cli.Run;

/// <summary>What became of one paper, or the end of an input. They come in the order of the inputs.</summary>
/// <param name="Input">Index of the input.</param>
internal abstract record PaperOutcome(int Input);

/// <param name="Line">The paper as a line of JSON, where its file holds many; else it is written already.</param>
/// <param name="Mentions">What to keep of it for the next run.</param>
internal sealed record AnnotatedPaper(int Input, PaperCounts Counts, IReadOnlyList<string> FindingRows, string? Line, byte[] Mentions) : PaperOutcome(Input);

internal sealed record FailedPaper(int Input, Failure Failure) : PaperOutcome(Input);

/// <summary>All papers of the input have come.</summary>
internal sealed record EndOfInput(int Input, string? Key) : PaperOutcome(Input);

/// <summary>An earlier run has done this input already.</summary>
internal sealed record DoneBefore(int Input, InputState State) : PaperOutcome(Input);

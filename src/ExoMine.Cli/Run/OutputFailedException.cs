namespace ExoMine.Cli.Run;

/// <summary>OUT can no longer be written to (full disk, lost mount): the run stops, and what is written stays.</summary>
internal sealed class OutputFailedException(string path, Exception inner)
    : Exception($"{path}: cannot be written ({inner.Message}); what is finished is kept: make room and run the same command again", inner);

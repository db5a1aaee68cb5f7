namespace ExoMine.Cli.Run;

/// <summary>An input that gave no output, and why.</summary>
/// <param name="File">As given, with #line where it holds many papers.</param>
internal sealed record Failure(string File, string Code, string Message)
{
    /// <summary>The code of files that are gone or locked, where another time may differ.</summary>
    public const string Unreadable = "unreadable";
}

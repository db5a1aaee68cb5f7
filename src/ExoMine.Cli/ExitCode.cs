namespace ExoMine.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int SomeInputsFailed = 1;
    public const int WrongUse = 2;
    public const int CouldNotStart = 3;
    public const int Interrupted = 130;
}

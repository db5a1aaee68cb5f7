namespace ExoMine.Cli.Workers;

/// <summary>What one file may take of the machine.</summary>
/// <param name="Timeout">For one file.</param>
/// <param name="Megabytes">Of managed memory, for one worker.</param>
internal sealed record WorkerLimits(TimeSpan Timeout, int Megabytes)
{
    public static WorkerLimits Default { get; } = new(TimeSpan.FromSeconds(120), 1024);
}

using ExoMine.Cli.Workers;

namespace ExoMine.Cli.Run;

/// <summary>What the user asked of a run.</summary>
/// <param name="Models">Null for the program's own.</param>
internal sealed record RunOptions(string[] Inputs, string Output, int Jobs, bool Quiet, string? Models, WorkerLimits Limits, string? Password, bool Force, bool RetryFailed, Shard Shard, double MinScore, IReadOnlyList<string> Lexicons, IReadOnlySet<string> Formats);

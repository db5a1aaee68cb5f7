namespace ExoMine.Atlas;

/// <summary>One agent's record on one process: how many papers say it promotes, inhibits, or both.</summary>
/// <param name="Agent">Index into the atlas's agents.</param>
/// <param name="Support">Of promotion: For are the papers that promote.</param>
public sealed record Regulator(int Agent, string Process, Support Support, IReadOnlyList<PaperVote> Votes)
{
    public required IReadOnlyList<EnvironmentCount> Environments { get; init; }

    /// <summary>Papers promoting less papers inhibiting.</summary>
    public int Net => Support.For - Support.Against;
}

/// <summary>Papers that promote and inhibit within one environment.</summary>
/// <param name="Name">Empty where neither sentence nor paper tells one.</param>
public sealed record EnvironmentCount(string Name, int Promoting, int Inhibiting, int Mixed);

namespace ExoMine.Learning.Network;

/// <summary>A sentence with what it should be read as.</summary>
/// <param name="Roles">For each candidate 0 for no agent, 1 for one that promotes, 2 for one that inhibits; empty where nobody named the agents.</param>
internal sealed record NetworkExample(NetworkInput Input, int Label, int[] Roles)
{
    /// <summary>Learning ends with rounds of these alone.</summary>
    public bool IsOfPaper { get; init; }
}

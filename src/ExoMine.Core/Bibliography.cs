namespace ExoMine;

/// <summary>What is printed about a paper on itself. Members that were not found are null or empty.</summary>
public sealed record Bibliography
{
    public static Bibliography Empty { get; } = new();

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Without a resolver's address: 10.1000/xyz.</summary>
    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    /// <summary>Species whose cells or animals the paper works with: human, mouse, rat …</summary>
    public IReadOnlyList<string> Species { get; init; } = [];
}

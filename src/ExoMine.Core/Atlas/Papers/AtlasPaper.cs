namespace ExoMine.Atlas;

/// <summary>A paper as the atlas cites it.</summary>
/// <param name="Group">Papers with the same last author, or with two authors in common, have one number: they are not independent.</param>
public sealed record AtlasPaper(string Id, PaperKind Kind, int Group)
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public string? Doi { get; init; }

    /// <summary>The cells that the paper's vesicles come from, and those that its findings are made in: the most often named ones.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<string> Species { get; init; } = [];

    /// <summary>The input as it was given to the run, for links to its pages.</summary>
    public string? File { get; init; }
}

/// <summary>Whether a paper reports work of its own.</summary>
public enum PaperKind { Research, Review, Unknown }

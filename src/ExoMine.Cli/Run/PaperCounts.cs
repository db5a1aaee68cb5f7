namespace ExoMine.Cli.Run;

/// <summary>What was found in a paper, or in all papers of a run.</summary>
internal sealed record PaperCounts
{
    public int Papers { get; init; }

    public int Pages { get; init; }

    public int Sentences { get; init; }

    public int Findings { get; init; }

    public int Warnings { get; init; }

    /// <summary>By the order of <see cref="EntityType"/>.</summary>
    public IReadOnlyList<int> Mentions { get; init; } = new int[Enum.GetValues<EntityType>().Length];

    /// <summary>Sentences by the order of <see cref="Effect"/>.</summary>
    public IReadOnlyList<int> Effects { get; init; } = new int[Enum.GetValues<Effect>().Length];

    public static PaperCounts Of(Paper paper) => new()
    {
        Papers = 1,
        Pages = paper.Pages.Count,
        Sentences = paper.Sentences.Count,
        Findings = paper.Findings.Count,
        Warnings = paper.Warnings.Count,
        Mentions = [.. Enum.GetValues<EntityType>().Select(type => paper.Mentions.Count(m => m.Type == type))],
        Effects = [.. Enum.GetValues<Effect>().Select(effect => paper.Sentences.Count(s => s.Effect == effect))],
    };

    public static PaperCounts operator +(PaperCounts a, PaperCounts b) => new()
    {
        Papers = a.Papers + b.Papers,
        Pages = a.Pages + b.Pages,
        Sentences = a.Sentences + b.Sentences,
        Findings = a.Findings + b.Findings,
        Warnings = a.Warnings + b.Warnings,
        Mentions = [.. a.Mentions.Zip(b.Mentions, (x, y) => x + y)],
        Effects = [.. a.Effects.Zip(b.Effects, (x, y) => x + y)],
    };
}

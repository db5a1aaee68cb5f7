namespace ExoMine.Atlas;

/// <summary>What an experiment was made with, in names that are the same across papers.</summary>
public sealed record EvidenceContext
{
    /// <summary>The cells that send the vesicles.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    /// <summary>Names of vesicles that do not tell their sender: S-Exos.</summary>
    public IReadOnlyList<string> Vesicles { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Conditions of the vesicles' donors.</summary>
    public IReadOnlyList<string> Donors { get; init; } = [];

    /// <summary>All other conditions: of the recipient and of the whole experiment.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<string> Species { get; init; } = [];

    public IReadOnlyList<string> Doses { get; init; } = [];

    /// <summary>The environments of <see cref="Donors"/> and <see cref="Conditions"/>; where the sentence tells none, the paper's own.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>True where <see cref="Environments"/> is the paper's, not the sentence's.</summary>
    public bool EnvironmentsOfPaper { get; init; }
}

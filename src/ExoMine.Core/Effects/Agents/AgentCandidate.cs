namespace ExoMine.Effects.Agents;

/// <summary>Something that a sentence may hold responsible for a change of a process.</summary>
/// <param name="Type">Null for what no recogniser knows.</param>
/// <param name="Effect">+1 or −1: what it does to the process by itself; 0 where the wording does not tell.</param>
/// <param name="Observed">+1 or −1: what was seen when it was perturbed.</param>
public sealed record AgentCandidate(TextSpan Span, EntityType? Type, AgentRole Role, int Effect, int Observed)
{
    public int Perturbation { get; init; }

    public IReadOnlyList<TextSpan> PerturbationWords { get; init; } = [];

    /// <summary>Index of the link in the sentence's list; −1 for a bystander.</summary>
    public int Link { get; init; } = -1;

    /// <summary>Which of the borders that the name may have this is; the rules trust none but the plain one.</summary>
    public AgentBorder Border { get; init; }

    /// <summary>How sure a learned model is that it is an agent; null where none was asked.</summary>
    public double? Score { get; init; }

    /// <summary>What other sentences of the paper say of it; null where none speaks of it or none was asked.</summary>
    public SaidElsewhere? Elsewhere { get; init; }

    /// <summary>Index of the item where the candidate stands.</summary>
    public int Item { get; init; }
}

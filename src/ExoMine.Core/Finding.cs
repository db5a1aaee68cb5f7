namespace ExoMine;

/// <summary>One claim of one sentence: this agent does this to that process, and the words that say so.</summary>
/// <param name="Sentence">Index into the paper's sentences.</param>
/// <param name="Process">osteogenesis, or a neighbour: osteoclastogenesis, adipogenesis …</param>
/// <param name="Effect">What the agent itself does, perturbations taken into account.</param>
public sealed record Finding(int Sentence, Agent Agent, string Process, Effect Effect, Evidence Evidence)
{
    /// <summary>What was seen when the agent was added, blocked or removed: an inhibited inhibitor is observed to promote.</summary>
    public Effect Observed { get; init; } = Effect;

    public IReadOnlyList<AffectedMention> Targets { get; init; } = [];

    public IReadOnlyList<AffectedMention> Pathways { get; init; } = [];

    public IReadOnlyList<Mention> Vesicles { get; init; } = [];

    public IReadOnlyList<CellInRole> Cells { get; init; } = [];

    public IReadOnlyList<ConditionInRole> Conditions { get; init; } = [];

    public bool Negated { get; init; }

    public bool Speculative { get; init; }

    public Origin Origin { get; init; } = Origin.Own;

    /// <summary>What other sentences of the paper say of the agent; null where none speaks of it.</summary>
    public SaidElsewhere? Elsewhere { get; init; }
}

/// <summary>How other sentences of a paper speak of an agent and osteogenesis, by their own words.</summary>
/// <param name="Promotes">How many of them have it promote.</param>
/// <param name="Inhibits">How many have it inhibit.</param>
/// <param name="Decided">The sentence's own words alone would have been read as the other sign.</param>
public sealed record SaidElsewhere(int Promotes, int Inhibits, bool Decided);

/// <summary>What is held responsible: a mention's span and type, or words for something else (a drug, a material).</summary>
/// <param name="Type">Null for agents of type other.</param>
public sealed record Agent(TextSpan Span, EntityType? Type);

/// <summary>A mediator and what the agent does to it; None where the wording does not tell.</summary>
public sealed record AffectedMention(Mention Mention, Effect Effect);

public sealed record CellInRole(Mention Mention, CellRole Role);

public enum CellRole { Unknown, Sender, Recipient }

public sealed record ConditionInRole(Mention Mention, ConditionRole Role);

/// <summary>Whose state a condition is: the vesicle donor's, the recipient's, or the setting of the whole experiment.</summary>
public enum ConditionRole { Setting, Donor, Recipient }

/// <summary>Whether the paper reports its own result or retells another's.</summary>
public enum Origin { Own, Cited }

/// <summary>Why a finding is believed.</summary>
/// <param name="FoundBy">The annotator that made it.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Cues">The words that decided, each with its role.</param>
public sealed record Evidence(string FoundBy, double Score, IReadOnlyList<Cue> Cues);

/// <summary>A word or phrase that decided, and as what: process, promotes, inhibits, perturbation, negation, reversal, hedge …</summary>
public sealed record Cue(TextSpan Span, string Role);

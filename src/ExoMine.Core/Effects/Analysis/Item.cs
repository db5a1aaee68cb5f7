namespace ExoMine.Effects.Analysis;

/// <summary>A word or phrase of a sentence with the part it plays.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
public sealed record Item(ItemKind Kind, int First, int Last, TextSpan Span)
{
    /// <summary>The name of the process, the kind of cue, perturbation or preposition; empty where the kind says all.</summary>
    public string Label { get; init; } = "";

    /// <summary>Finer than the label: core, marker, mass … of a process.</summary>
    public string Grade { get; init; } = "";

    /// <summary>+1 raises, −1 lowers, 0 says nothing of direction.</summary>
    public int Sign { get; init; }

    public CueForm Form { get; init; }

    /// <summary>Indices into the sentence's mentions that the item covers or overlaps, the outermost first.</summary>
    public IReadOnlyList<int> Mentions { get; init; } = [];

    /// <summary>The rough senses of its words; empty for names.</summary>
    public IReadOnlyList<string> Senses { get; init; } = [];

    /// <summary>True of cues that name osteogenesis and its direction in one word.</summary>
    public bool IsBoth => Kind == ItemKind.Cue && NamesOsteogenesis(Label);

    /// <summary>True of the kinds of cue that need no process beside them.</summary>
    public static bool NamesOsteogenesis(string cue) => cue is "inherent" or "mend" or "outcome";

    public bool Is(ItemKind kind, string label) => Kind == kind && Label == label;
}

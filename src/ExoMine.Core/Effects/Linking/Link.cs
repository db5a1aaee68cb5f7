namespace ExoMine.Effects.Linking;

/// <summary>A cue that acts on a process, directly or through other cues.</summary>
/// <param name="Chain">Indices of the cues' items, the governing one first.</param>
/// <param name="Process">Index of the process's item.</param>
/// <param name="Sign">The product along the chain.</param>
public sealed record Link(IReadOnlyList<int> Chain, int Process, int Sign)
{
    public Voice Voice { get; init; }

    /// <summary>False where other things stand between the cue and the process, so that the link is only possible.</summary>
    public bool Strict { get; init; }

    /// <summary>The process is a later member of a list of objects.</summary>
    public bool Coordinated { get; init; }

    public bool Negated { get; init; }

    /// <summary>The sentence says what was to be found out, not what was found.</summary>
    public bool Aim { get; init; }

    /// <summary>"to promote …": what something is for.</summary>
    public bool Purpose { get; init; }

    public bool Hedged { get; init; }

    /// <summary>The link is a step inside a longer chain and asserts nothing by itself.</summary>
    public bool Governed { get; init; }

    public int Cue => Chain[0];

    /// <summary>How far the link speaks for its sign in the sum that decides; 0 where it does not.</summary>
    public double Weight => !Strict || Negated || Aim || Governed ? 0 : Purpose ? 0.5 : 1;
}

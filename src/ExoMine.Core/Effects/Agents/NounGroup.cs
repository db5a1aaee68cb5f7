namespace ExoMine.Effects.Agents;

/// <summary>A run of items that names one thing: from the first to the last, determiners left off.</summary>
/// <param name="Outer">The first with the treatment words before it: "recombinant", "high".</param>
internal readonly record struct NounGroup(int First, int Last, int Outer)
{
    public NounGroup(int first, int last)
        : this(first, last, first)
    {
    }
}

namespace ExoMine.Effects.Lexicon;

/// <summary>One place of a phrase pattern: a set of word numbers and stem numbers, or a gap of up to <see cref="Gap"/> words.</summary>
internal sealed record PatternElement(HashSet<int> Symbols, int Gap, bool Optional)
{
    public bool IsGap => Gap > 0;
}

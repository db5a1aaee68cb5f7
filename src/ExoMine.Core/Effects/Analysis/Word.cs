namespace ExoMine.Effects.Analysis;

/// <summary>A word of a sentence as the effect rules read it: a run of letters and digits, or one sign.</summary>
/// <param name="Span">In the paper's text.</param>
public readonly record struct Word(TextSpan Span, bool IsSign)
{
    public ReadOnlySpan<char> In(string text) => Span.AsSpan(text);
}

using ExoMine.Evaluation;

namespace ExoMine.Corpus.Sources;

/// <summary>One sentence of a paper with what the curators read in it.</summary>
/// <param name="Line">Of the source file, from 1.</param>
public sealed record LabelledSentence(int Line, MarkedText Marked, Effect Effect)
{
    public IReadOnlyList<GoldAgent> Agents { get; init; } = [];

    public bool Negated { get; init; }

    public bool Speculative { get; init; }
}

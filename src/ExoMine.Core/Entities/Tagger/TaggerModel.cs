namespace ExoMine.Entities.Tagger;

/// <summary>All that was learned: weights, what the words of the lexicons and clusters are, and which type is read in which lanes.</summary>
internal sealed class TaggerModel
{
    public required WeightTable Weights { get; init; }

    public required IReadOnlyList<TypeModel> Types { get; init; }

    public required WordClasses Classes { get; init; }

    public required IReadOnlyList<TermSet> Lexicons { get; init; }

    /// <summary>Words that are no names of their own, in lower case: cells, clone.</summary>
    public required IReadOnlySet<string> BareWords { get; init; }

    public bool IsBare(EntityType type, string text, TextSpan span) =>
        type == EntityType.CellType && BareWords.Contains(span.In(text).ToLowerInvariant());
}

/// <summary>How the lanes of one entity type are read.</summary>
internal sealed record TypeModel(EntityType Type, PassModel First, PassModel Second);

/// <param name="Lane">The first of the pass's four lanes.</param>
/// <param name="Scale">What one unit of a signed byte is worth.</param>
/// <param name="Transitions">The score of each label after each: [before * Count + after].</param>
internal sealed record PassModel(int Lane, float Scale, float[] Transitions);

using ExoMine.Entities.Tagger.Network;

namespace ExoMine.Entities.Tagger;

/// <summary>All that was learned: weights, what the words of the lexicons and clusters are, and which type is read in which lanes.</summary>
internal sealed class TaggerModel
{
    public required WeightTable Weights { get; init; }

    public required IReadOnlyList<TypeModel> Types { get; init; }

    /// <summary>Reads beside the weights; its answers are in the order of the types.</summary>
    public required NameNetwork Network { get; init; }

    public required WordClasses Classes { get; init; }

    public required IReadOnlyList<TermSet> Lexicons { get; init; }

    /// <summary>Words that are no names of their own, in lower case: cells, clone.</summary>
    public required IReadOnlySet<string> BareWords { get; init; }

    /// <summary>How often the grammars and lexicons beside the tagger are right.</summary>
    public required RecogniserPrecisions BesideIt { get; init; }

    public bool IsBare(EntityType type, string text, TextSpan span) =>
        type == EntityType.CellType && BareWords.Contains(span.In(text).ToLowerInvariant());
}

/// <summary>How the lanes of one entity type are read.</summary>
/// <param name="Temperature">The margin at which a mention's score is 0.73.</param>
internal sealed record TypeModel(EntityType Type, PassModel First, PassModel Second, float Temperature);

/// <param name="Lane">The first of the pass's four lanes.</param>
/// <param name="Scale">What one unit of a lane is worth.</param>
/// <param name="Transitions">The score of each label after each: [before * Count + after].</param>
/// <param name="Outside">What is added to the score of standing outside of names: below 0 more is found, and more of it is wrong.</param>
internal sealed record PassModel(int Lane, float Scale, float Outside, float[] Transitions);

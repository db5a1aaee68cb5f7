namespace ExoMine.Entities.Tagger.Training;

/// <summary>How one type is learned; the values are those that measured best (CARD.md).</summary>
/// <param name="LeastCount">Features seen less often in training are not learned.</param>
/// <param name="Orders">How many learners, each with an order of its own, are averaged.</param>
internal sealed record TypeTrainerOptions(LearnerOptions Learner, int LeastCount = 2, int Orders = 1)
{
    /// <summary>What one unit of the shipped whole numbers is worth.</summary>
    public float Scale { get; init; } = 0.5f;

    /// <summary>How many units of the perceptron one unit of the network's log-odds is worth; 0 where it has no say.</summary>
    public float NetworkWeight { get; init; }

    /// <summary>Whether texts whose annotators did not look for the type are labelled by a first model and learned from by the second.</summary>
    public bool LearnsFromItself { get; init; }

    /// <summary>What is added to the score of standing outside of names.</summary>
    public float Outside { get; init; }

    /// <summary>The margin at which a mention's score is 0.73.</summary>
    public float Temperature { get; init; } = 40;

    public static TypeTrainerOptions For(EntityType type) => type switch
    {
        EntityType.CellType => new(new LearnerOptions(HideSymbols: 0.1), Orders: 2) { NetworkWeight = 60, LearnsFromItself = true },
        _ => new(new LearnerOptions(HideSymbols: 0.15, HideWords: 0.05), Orders: 2),
    };
}

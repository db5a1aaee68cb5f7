namespace ExoMine.Effects.Linking;

/// <summary>How a cue is used in its sentence, which says where the thing it acts on stands.</summary>
public enum Voice
{
    /// <summary>promotes X: the object stands to the right.</summary>
    Active,

    /// <summary>X was promoted (by Y): the object stands to the left.</summary>
    Passive,

    /// <summary>enhanced X, X-promoting: an adjective of its neighbour.</summary>
    Attributive,

    /// <summary>promotion of X.</summary>
    Nominal,

    /// <summary>X was higher, X increased in Y: the object stands to the left and nobody is said to act.</summary>
    Predicative,
}

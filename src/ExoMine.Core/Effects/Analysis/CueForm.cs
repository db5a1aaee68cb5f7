namespace ExoMine.Effects.Analysis;

/// <summary>The grammatical form of a cue, which says where its object stands.</summary>
public enum CueForm
{
    None,
    Base,
    Finite,
    Past,
    Ing,
    Noun,
    Agent,
    Adjective,
    Level,
}

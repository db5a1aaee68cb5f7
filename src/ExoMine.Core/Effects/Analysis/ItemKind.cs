namespace ExoMine.Effects.Analysis;

/// <summary>What part a stretch of words plays in the claim of its sentence.</summary>
public enum ItemKind
{
    /// <summary>A content word that no lexicon knows: most often a noun.</summary>
    Noun,
    Entity,
    Process,
    Cue,
    Perturbation,
    Negation,
    Hedge,
    Aim,
    Report,
    Verb,
    Auxiliary,
    Transparent,
    Determiner,
    Pronoun,
    Adverb,
    Adjective,
    Number,
    Preposition,
    Conjunction,
    Comma,
    Break,
    Relative,
    Hyphen,
    Open,
    Close,
    Method,
    Contrast,
    To,
}

namespace ExoMine.Entities.Lexicons;

/// <summary>One row of a lexicon: a way to write the concept's name.</summary>
public readonly record struct LexiconEntry(string Term, Concept Concept, TermCase Case);

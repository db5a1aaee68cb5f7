using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Lexicon;

/// <summary>A phrase that plays a known part, as a row of a vocabulary says it.</summary>
internal sealed record PhrasePattern(ItemKind Kind, string Label, string Grade, int Sign, CueForm Form, int Order, PatternElement[] Elements);

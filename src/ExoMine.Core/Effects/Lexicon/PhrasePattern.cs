using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Lexicon;

/// <summary>A phrase that plays a known part, as a row of a vocabulary says it.</summary>
internal sealed record PhrasePattern(ItemKind Kind, string Label, string Grade, int Sign, CueForm Form, int Order, PatternElement[] Elements)
{
    /// <summary>True of processes, and of cues that name osteogenesis and its direction in one word.</summary>
    public bool NamesProcess => Kind == ItemKind.Process || (Kind == ItemKind.Cue && Item.NamesOsteogenesis(Label));
}

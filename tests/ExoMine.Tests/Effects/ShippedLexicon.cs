using ExoMine.Effects.Lexicon;

namespace ExoMine.Tests.Effects;

/// <summary>The vocabularies as they are shipped, read once.</summary>
internal static class ShippedLexicon
{
    public static EffectLexicon Value { get; } = EffectLexicon.Load(Path.Join(AppContext.BaseDirectory, "models", "effects"));
}

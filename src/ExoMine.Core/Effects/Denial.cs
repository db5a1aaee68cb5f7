using ExoMine.Effects.Agents;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>An effect on osteogenesis that a sentence denies an agent; without a direction where it denies any.</summary>
/// <param name="Link">Null where only a model says that there is a denial.</param>
public sealed record Denial(Link? Link, AgentCandidate Agent);

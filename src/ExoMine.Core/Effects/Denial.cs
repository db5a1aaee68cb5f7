using ExoMine.Effects.Agents;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>An effect on osteogenesis that a sentence denies an agent; without a direction where it denies any.</summary>
public sealed record Denial(Link Link, AgentCandidate Agent);

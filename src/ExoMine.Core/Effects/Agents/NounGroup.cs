namespace ExoMine.Effects.Agents;

/// <summary>A run of items that names one thing: from the first to the last, determiners left off.</summary>
internal readonly record struct NounGroup(int First, int Last);

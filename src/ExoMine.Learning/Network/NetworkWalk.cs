namespace ExoMine.Learning.Network;

/// <summary>What a network keeps of a sentence that it has read, for questions about candidates.</summary>
/// <param name="States">A row for each token.</param>
/// <param name="Shared">What the whole sentence says to each candidate.</param>
internal sealed record NetworkWalk(float[] Labels, float[] States, float[] Shared);

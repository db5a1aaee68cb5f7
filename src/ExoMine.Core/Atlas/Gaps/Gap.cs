namespace ExoMine.Atlas;

/// <summary>Something that nobody has tested yet, or that is said without a test.</summary>
/// <param name="Weight">How much is known around it: the more, the more the gap surprises.</param>
public sealed record Gap(GapKind Kind, string First, string Second, int Weight, string Words);

/// <summary>A pair of environment and sender without a paper; a target named without an assay of the link; a claim that is only retold.</summary>
public enum GapKind { UntestedPair, NoAssay, OnlyRetold }

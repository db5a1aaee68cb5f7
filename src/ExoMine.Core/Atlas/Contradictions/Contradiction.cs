namespace ExoMine.Atlas;

/// <summary>Papers whose own results give one agent opposite signs, and what differs between their experiments.</summary>
/// <param name="Name">The agent, or the miRNA without its arm where the sides write of different arms.</param>
/// <param name="Differences">The best explanation first; what both sides share comes last.</param>
public sealed record Contradiction(string Id, string Name, string Process, Verdict Verdict, string Words, ContradictionSide Promoting, ContradictionSide Inhibiting, IReadOnlyList<ContextDifference> Differences);

/// <summary>One side's papers and sentences.</summary>
/// <param name="Agents">Indices into the atlas's agents: more than one where names differ by arm.</param>
/// <param name="Evidence">Indices into the atlas's evidence: own, affirmed sentences with this side's sign.</param>
public sealed record ContradictionSide(IReadOnlyList<int> Agents, IReadOnlyList<int> Papers, IReadOnlyList<int> Evidence);

/// <summary>How much of a disagreement one slot of the experiments can explain.</summary>
/// <param name="Slot">arm, species, sender, recipient, donor, condition, dose.</param>
/// <param name="Explains">0 (the same on both sides, or not told) to 1 (told by all, and nothing in common).</param>
public sealed record ContextDifference(string Slot, double Explains, IReadOnlyList<string> Promoting, IReadOnlyList<string> Inhibiting);

/// <summary>Why two sides disagree, as far as the texts tell.</summary>
public enum Verdict { Unexplained, Context, ArmOrSpecies, ExtractionDoubt }

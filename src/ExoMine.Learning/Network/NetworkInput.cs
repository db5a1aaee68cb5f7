namespace ExoMine.Learning.Network;

/// <summary>A sentence as the network gets it: named features of each item, of the whole, and of each candidate for agent.</summary>
/// <param name="Words">The plain words of each item; none of names.</param>
/// <param name="Candidates">The first and last item, and what the rules see in the candidate.</param>
public sealed record NetworkInput(IReadOnlyList<string[]> Tokens, IReadOnlyList<string[]> Words, string[] Sentence, IReadOnlyList<(int First, int Last, string[] Features)> Candidates);

/// <summary>The same with the features by number; unknown ones are left out.</summary>
/// <param name="Meanings">The vector of each item; null where its words are unknown.</param>
internal sealed record EncodedInput(int[][] Tokens, float[]?[] Meanings, int[] Sentence, (int First, int Last, int[] Features)[] Candidates);

/// <summary>Probabilities: of none, promotes, inhibits, mixed; and for each candidate of no agent, one that promotes, one that inhibits.</summary>
public sealed record NetworkOutput(float[] Labels, float[][] Agents);

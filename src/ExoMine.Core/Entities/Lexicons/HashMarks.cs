using System.Numerics;

namespace ExoMine.Entities.Lexicons;

/// <summary>A bit for each hash of a set (Bloom 1970): tells of most others that they are not in it, and is small enough to stay in the processor's cache.</summary>
/// <param name="expected">About how many hashes there will be.</param>
internal sealed class HashMarks(int expected)
{
    private const int BitsForOne = 8;
    private readonly ulong[] marks = new ulong[BitOperations.RoundUpToPowerOf2((uint)(expected / (64 / BitsForOne)) + 8)];

    public void Add(ulong hash) => WordOf(hash, out var bit) |= bit;

    /// <summary>True of all hashes that were added, false of most others.</summary>
    public bool MayContain(ulong hash) => (WordOf(hash, out var bit) & bit) != 0;

    private ref ulong WordOf(ulong hash, out ulong bit)
    {
        // The hashes of single letters differ in their low bits alone.
        var mixed = unchecked(hash * 0x9E3779B97F4A7C15);
        bit = 1UL << (int)(mixed >> 58);
        return ref marks[(int)(mixed >> 32) & (marks.Length - 1)];
    }
}

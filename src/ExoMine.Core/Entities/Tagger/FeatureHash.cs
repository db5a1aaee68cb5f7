using System.Numerics;

namespace ExoMine.Entities.Tagger;

/// <summary>Builds the numbers that stand for words and features: 64 bits for a word, 32 for a feature.</summary>
internal static class FeatureHash
{
    public const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>FNV-1a (Fowler, Noll and Vo 1991), a code unit at a time.</summary>
    public static ulong Append(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Append(hash, c);
        return hash;
    }

    public static ulong Of(ReadOnlySpan<char> text) => Append(Seed, text);

    public static ulong Join(ulong left, ulong right) => (BitOperations.RotateLeft(left * Golden, 29) ^ right) * Golden;

    public static ulong Join(ulong first, ulong second, ulong third) => Join(Join(first, second), third);

    /// <summary>A feature's key; never 0, which marks an empty place in tables.</summary>
    public static uint Key(int template, ulong value)
    {
        var mixed = (value ^ ((ulong)template * 0xD6E8FEB86659FD93)) * Golden;
        mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93;
        var key = (uint)(mixed >> 32);
        return key == 0 ? 1 : key;
    }

    /// <summary>The key of the same feature as seen in one corpus (Daumé 2007).</summary>
    public static uint InDomain(uint key, int domain) => Key(1000 + domain, key);
}

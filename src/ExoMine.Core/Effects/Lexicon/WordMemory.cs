using System.Collections.Concurrent;

namespace ExoMine.Effects.Lexicon;

/// <summary>Remembers what was looked up of words, for most words come again; serves many threads.</summary>
internal sealed class WordMemory(Func<ReadOnlySpan<char>, KnownWord> look)
{
    /// <summary>English has about so many that papers use often; later ones are looked up each time.</summary>
    private const int Most = 50_000;
    private const int LongestWord = 32;
    private readonly ConcurrentDictionary<string, KnownWord> words = new(StringComparer.Ordinal);
    private int count;

    public KnownWord Of(ReadOnlySpan<char> word)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var found)) return found;
        found = look(word);
        if (word.Length <= LongestWord && count < Most && known.TryAdd(word, found)) Interlocked.Increment(ref count);
        return found;
    }
}

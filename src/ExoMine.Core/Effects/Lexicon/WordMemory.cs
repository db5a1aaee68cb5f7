namespace ExoMine.Effects.Lexicon;

/// <summary>Remembers what was looked up of words, for most words come again; serves many threads, for what is in a place is replaced as a whole.</summary>
internal sealed class WordMemory(Func<ReadOnlySpan<char>, KnownWord> look)
{
    private const int LongestWord = 32;

    /// <summary>A place for each word by its hash; a later word takes it from an earlier one.</summary>
    private readonly Entry?[] places = new Entry?[1 << 16];

    private sealed record Entry(string Word, KnownWord Known);

    public KnownWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return look(word);
        ref var place = ref places[string.GetHashCode(word) & (places.Length - 1)];
        if (place is { } entry && word.SequenceEqual(entry.Word)) return entry.Known;
        var found = look(word);
        place = new Entry(word.ToString(), found);
        return found;
    }
}

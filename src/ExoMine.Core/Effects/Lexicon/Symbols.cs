namespace ExoMine.Effects.Lexicon;

/// <summary>
/// Numbers the words and stems of the vocabularies, so that a word of text is looked up once and every pattern compares integers.
/// An entry with a capital is matched as written ("ALP"), others in any case; a stem ends in an asterisk ("osteoblast*").
/// </summary>
internal sealed class Symbols
{
    private const int LongestStem = 18;
    private readonly Dictionary<string, int> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.OrdinalIgnoreCase);
    private int shortestStem = LongestStem;

    public int Count { get; private set; }

    public int Intern(string entry)
    {
        var stem = entry.EndsWith('*');
        var key = stem ? entry[..^1] : entry;
        if (stem) shortestStem = Math.Min(shortestStem, key.Length);
        var table = stem ? stems : key.Any(char.IsUpper) ? exact : anyCase;
        if (!table.TryGetValue(key, out var number)) table[key] = number = Count++;
        return number;
    }

    /// <summary>Every symbol that the word is: itself as written, itself in any case, and each stem it begins with.</summary>
    public int[] Of(ReadOnlySpan<char> word)
    {
        Span<int> found = stackalloc int[LongestStem + 2];
        var count = 0;
        if (exact.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number)) found[count++] = number;
        if (IsSymbolLike(word)) return count == 0 ? [] : found[..count].ToArray();
        if (anyCase.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out number)) found[count++] = number;
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = shortestStem; length <= Math.Min(word.Length, LongestStem); length++)
        {
            if (lookup.TryGetValue(word[..length], out number)) found[count++] = number;
        }
        return count == 0 ? [] : found[..count].ToArray();
    }

    /// <summary>"CaP", "mRuby": capitals inside mark a name, which is no word in another case.</summary>
    private static bool IsSymbolLike(ReadOnlySpan<char> word)
    {
        bool small = false, capital = false;
        foreach (var c in word[Math.Min(1, word.Length)..])
        {
            small |= char.IsLower(c);
            capital |= char.IsUpper(c);
        }
        return small && capital;
    }
}

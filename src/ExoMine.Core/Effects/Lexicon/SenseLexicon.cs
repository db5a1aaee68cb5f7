namespace ExoMine.Effects.Lexicon;

/// <summary>The rough senses of common English words (up, harm, release …), found for any inflected form of a listed one.</summary>
internal sealed class SenseLexicon
{
    /// <summary>The sense of words that bone and its read-outs go by and little else does.</summary>
    public const string Skeletal = "skeletal";

    private static readonly (string Ending, string[] Instead)[] Endings =
    [
        ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("er", ["", "e"]), ("est", ["", "e"]), ("ly", [""]),
        ("ation", ["", "e", "ate"]), ("ion", ["", "e"]), ("ment", [""]), ("ness", [""]), ("d", [""]), ("r", [""]),
    ];

    private readonly Dictionary<string, string[]> senses;

    /// <exception cref="FileNotFoundException">The vocabulary is missing.</exception>
    public SenseLexicon(string path) => senses = LexiconTable.Read(path)
        .SelectMany(row => row[1].Split('|').Select(word => (Word: word, Sense: row[0])))
        .GroupBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.Select(pair => pair.Sense).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);

    public string[] Of(ReadOnlySpan<char> word)
    {
        var lookup = senses.GetAlternateLookup<ReadOnlySpan<char>>();
        if (word.Length is < 2 or > 30) return [];
        if (lookup.TryGetValue(word, out var found)) return found;
        Span<char> form = stackalloc char[word.Length + 4];
        foreach (var (ending, others) in Endings)
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            var stem = word[..^ending.Length];
            stem.CopyTo(form);
            foreach (var other in others)
            {
                other.CopyTo(form[stem.Length..]);
                if (lookup.TryGetValue(form[..(stem.Length + other.Length)], out found)) return found;
            }
            if (stem.Length > 3 && stem[^1] == stem[^2] && lookup.TryGetValue(stem[..^1], out found)) return found;
        }
        return [];
    }
}

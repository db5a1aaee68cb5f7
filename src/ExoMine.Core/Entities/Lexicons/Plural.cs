namespace ExoMine.Entities.Lexicons;

/// <summary>The plural s of nouns and abbreviations.</summary>
public static class Plural
{
    /// <summary>The word without its plural s: cells, BMSCs, EVs; but not loss, status, osteoporosis.</summary>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word) =>
        word.Length >= 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
}

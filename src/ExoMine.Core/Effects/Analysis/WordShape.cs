namespace ExoMine.Effects.Analysis;

/// <summary>Guesses the part of a word that no vocabulary knows from its ending.</summary>
internal static class WordShape
{
    private static readonly string[] AdjectiveEndings = ["ous", "ive", "able", "ible", "ical", "ful", "ial", "ed"];

    public static ItemKind KindOf(Word word, string text)
    {
        var letters = word.In(text);
        if (word.IsSign) return WordCutter.IsHyphen(letters[0]) || letters[0] is '/' ? ItemKind.Hyphen : ItemKind.Adjective;
        if (char.IsDigit(letters[0])) return ItemKind.Number;
        if (letters.Length < 5) return ItemKind.Noun;
        if (letters.EndsWith("ly", StringComparison.Ordinal)) return ItemKind.Adverb;
        foreach (var ending in AdjectiveEndings)
        {
            if (letters.EndsWith(ending, StringComparison.Ordinal)) return ItemKind.Adjective;
        }
        return ItemKind.Noun;
    }
}

namespace ExoMine.Effects.Lexicon;

/// <summary>Verbs in the forms that a subject takes: "invade", "invades", "invaded".</summary>
internal sealed class VerbLexicon
{
    private readonly HashSet<string> verbs = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> either = new(StringComparer.OrdinalIgnoreCase);

    public VerbLexicon(string path)
    {
        foreach (var row in LexiconTable.Read(path))
        {
            var forms = row[0] switch
            {
                "verb" => verbs,
                "either" => either,
                _ => throw new InvalidDataException($"{path}: no use of a verb: {row[0]}"),
            };
            foreach (var word in row[1].Split('|')) forms.UnionWith(FormsOf(word));
        }
    }

    /// <summary>True of verbs that are hardly ever nouns.</summary>
    public bool IsVerb(string word) => verbs.Contains(word);

    /// <summary>True of verbs that are nouns as well: cut, leave, support.</summary>
    public bool MayBeVerb(string word) => either.Contains(word);

    private static IEnumerable<string> FormsOf(string verb)
    {
        yield return verb;
        if (verb[^1] == 'y' && !IsVowel(verb[^2])) yield return verb[..^1] + "ies";
        else if (verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal)) yield return verb + "es";
        else yield return verb + "s";
        if (verb[^1] == 'e') yield return verb + "d";
        else if (verb[^1] == 'y' && !IsVowel(verb[^2])) yield return verb[..^1] + "ied";
        else yield return verb + "ed";
        if (verb.Length is > 2 and < 6 && !IsVowel(verb[^1]) && IsVowel(verb[^2]) && !IsVowel(verb[^3])) yield return verb + verb[^1] + "ed";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}

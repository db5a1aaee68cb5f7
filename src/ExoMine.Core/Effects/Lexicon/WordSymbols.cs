using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Lexicon;

/// <summary>The words of one sentence as symbols of the vocabularies, with hyphens passed over.</summary>
internal sealed class WordSymbols
{
    private readonly string text;
    private readonly IReadOnlyList<Word> words;
    private readonly KnownWord[] known;

    public WordSymbols(string text, IReadOnlyList<Word> words, WordMemory memory)
    {
        this.text = text;
        this.words = words;
        known = new KnownWord[words.Count];
        for (var i = 0; i < known.Length; i++) known[i] = words[i].IsSign && words[i].Span.Length > 1 ? KnownWord.Nothing : memory.Of(words[i].In(text));
    }

    public int Count => words.Count;

    public KnownWord this[int word] => known[word];

    public int[] Of(int word) => known[word].Symbols;

    public bool HasAny(int word, HashSet<int> wanted)
    {
        foreach (var symbol in known[word].Symbols)
        {
            if (wanted.Contains(symbol)) return true;
        }
        return false;
    }

    public bool IsHyphen(int word) => words[word].IsSign && WordCutter.IsHyphen(text[words[word].Span.Start]);

    public bool EndsClause(int word) => words[word].IsSign && text[words[word].Span.Start] is ';' or ':' or '.' or '?' or '(' or ')' or '[';

    /// <summary>The next word that is no hyphen.</summary>
    public int After(int word)
    {
        do word++;
        while (word < words.Count && IsHyphen(word));
        return word;
    }

    /// <summary>The word before, passing over hyphens.</summary>
    public int Before(int word)
    {
        do word--;
        while (word > 0 && IsHyphen(word));
        return word;
    }
}

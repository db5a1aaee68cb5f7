namespace ExoMine.Entities.Lexicons;

/// <summary>Terms that are never taken from a lexicon, each with its reason; a file in the form of a lexicon whose name column is the reason.</summary>
public sealed class Stoplist
{
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    private readonly LexiconMatcher? blocked;

    private Stoplist(Lexicon? terms)
    {
        blocked = terms is null ? null : new LexiconMatcher(terms, excludes: row => terms.CaseOf(row) == TermCase.Any);
        for (var row = 0; row < (terms?.Count ?? 0); row++)
            (terms!.CaseOf(row) == TermCase.Exact ? exact : words).Add(terms.TermOf(row).ToString());
    }

    public static Stoplist None { get; } = new(null);

    public static Stoplist Read(string path) => new(Lexicon.Read(path));

    /// <summary>True for terms that no lexicon may bring in, as they stand.</summary>
    public bool Has(ReadOnlySpan<char> term) =>
        exact.GetAlternateLookup<ReadOnlySpan<char>>().Contains(term);

    /// <summary>Stretches of the text that are stopped terms as a whole: the CCK of CCK-8 is no gene.</summary>
    public List<TextSpan> FindAll(TokenizedText text)
    {
        var matches = new List<LexiconMatch>();
        blocked?.FindAll(text, matches);
        return matches.ConvertAll(text.SpanOf);
    }

    /// <summary>True where the text, in other capitals than the symbol's, is an ordinary word: Rest, Max, Set.</summary>
    public bool HasWord(ReadOnlySpan<char> written) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(written);
}

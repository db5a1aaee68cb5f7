namespace ExoMine.Entities.Lexicons;

/// <summary>Widens a name to the left by the words that belong to it: the "human bone marrow" of "human bone marrow stromal cells".</summary>
/// <param name="modifiers">The words, which may be of several tokens each.</param>
public sealed class ModifierChain(LexiconMatcher modifiers)
{
    private const int MostWords = 6;

    /// <summary>The end of every modifier in the text, by the token after it, with the token it starts at.</summary>
    public IReadOnlyDictionary<int, int> FindAll(TokenizedText text)
    {
        var matches = new List<LexiconMatch>();
        modifiers.FindAll(text, matches);
        var startByEnd = new Dictionary<int, int>(matches.Count);
        foreach (var match in matches) startByEnd[match.EndToken] = match.FirstToken;
        return startByEnd;
    }

    /// <summary>The first token of the name that begins at <paramref name="first"/>, its modifiers taken in.</summary>
    public static int Widen(TokenizedText text, IReadOnlyDictionary<int, int> startByEnd, int first)
    {
        for (var words = 0; words < MostWords; words++)
        {
            var border = first;
            while (border > 0 && TokenizedText.IsJoiner(text.Text[text.Tokens[border - 1].Start])) border--;
            if (!startByEnd.TryGetValue(border, out var start) || !IsOnOneLine(text, start, first)) return first;
            first = start;
        }
        return first;
    }

    private static bool IsOnOneLine(TokenizedText text, int from, int to) =>
        !text.Text.AsSpan(text.Tokens[from].Start, (to < text.Tokens.Length ? text.Tokens[to].Start : text.Text.Length) - text.Tokens[from].Start).Contains("\n\n", StringComparison.Ordinal);
}

namespace ExoMine.Effects.Lexicon;

/// <summary>Finds the longest known phrase that begins at a word; of equally long ones the vocabularies' first.</summary>
internal sealed class PhraseMatcher
{
    private readonly Dictionary<int, List<PhrasePattern>> byFirst = [];

    public PhraseMatcher(IEnumerable<PhrasePattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (var symbol in FirstSymbols(pattern))
            {
                if (!byFirst.TryGetValue(symbol, out var list)) byFirst[symbol] = list = [];
                list.Add(pattern);
            }
        }
    }

    /// <summary>True of the symbols that a pattern may begin with.</summary>
    public bool MayBeginWith(int symbol) => byFirst.ContainsKey(symbol);

    /// <returns>The pattern and the index of its last word; null where none begins here.</returns>
    public (PhrasePattern Pattern, int Last)? LongestAt(WordSymbols words, int start)
    {
        PhrasePattern? best = null;
        var bestLast = -1;
        foreach (var symbol in words.Of(start))
        {
            if (!byFirst.TryGetValue(symbol, out var patterns)) continue;
            foreach (var pattern in patterns)
            {
                var last = Match(pattern.Elements, 0, words, start);
                if (last < 0 || last < bestLast || (last == bestLast && pattern.Order > best!.Order)) continue;
                (best, bestLast) = (pattern, last);
            }
        }
        return best is null ? null : (best, bestLast);
    }

    private static IEnumerable<int> FirstSymbols(PhrasePattern pattern)
    {
        var first = new HashSet<int>();
        foreach (var element in pattern.Elements)
        {
            first.UnionWith(element.Symbols);
            if (!element.Optional) break;
        }
        return first.Order();
    }

    /// <returns>The index of the last word matched; -1 where the pattern does not fit.</returns>
    private static int Match(PatternElement[] elements, int element, WordSymbols words, int position)
    {
        if (element == elements.Length) return words.Before(position);
        var current = elements[element];
        if (current.IsGap)
        {
            for (var skipped = 0; skipped <= current.Gap; skipped++)
            {
                var found = Match(elements, element + 1, words, position);
                if (found >= 0) return found;
                if (position >= words.Count || words.EndsClause(position)) return -1;
                position = words.After(position);
            }
            return -1;
        }
        if (position < words.Count && words.HasAny(position, current.Symbols))
        {
            var found = Match(elements, element + 1, words, words.After(position));
            if (found >= 0) return found;
        }
        return current.Optional ? Match(elements, element + 1, words, position) : -1;
    }
}

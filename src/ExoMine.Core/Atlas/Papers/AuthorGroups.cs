namespace ExoMine.Atlas;

/// <summary>Numbers groups of papers that share people, so that a laboratory's second paper is not taken for a second opinion.</summary>
internal static class AuthorGroups
{
    public static int[] Of(IReadOnlyList<IReadOnlyList<string>> authors)
    {
        var leader = Enumerable.Range(0, authors.Count).ToArray();
        var lastAuthors = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var pairs = new Dictionary<(string, string), int>();
        for (var paper = 0; paper < authors.Count; paper++)
        {
            // Of long lists of authors the ends say whose work it is.
            var names = authors[paper].Count > 12 ? [.. authors[paper].Take(6), .. authors[paper].TakeLast(6)] : authors[paper];
            if (names.Count > 1) Join(lastAuthors, names[^1]);
            for (var i = 0; i < names.Count; i++)
                for (var j = i + 1; j < names.Count; j++)
                    Join(pairs, string.CompareOrdinal(names[i], names[j]) < 0 ? (names[i], names[j]) : (names[j], names[i]));

            void Join<TKey>(Dictionary<TKey, int> seen, TKey key) where TKey : notnull
            {
                if (seen.TryGetValue(key, out var other)) leader[Find(paper)] = Find(other);
                else seen[key] = paper;
            }
        }
        return [.. leader.Select((_, paper) => Find(paper))];

        int Find(int paper)
        {
            while (leader[paper] != paper) paper = leader[paper] = leader[leader[paper]];
            return paper;
        }
    }
}

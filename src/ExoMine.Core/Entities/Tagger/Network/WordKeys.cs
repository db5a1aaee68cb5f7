namespace ExoMine.Entities.Tagger.Network;

/// <summary>What a token looks like, as rows of the network's table (hashing trick, Weinberger et al. 2009): its shapes, and the letters of it and of its run.</summary>
internal static class WordKeys
{
    public const int Rows = 1 << 16;
    private const int LongestWord = 38;

    /// <param name="form">The token's form.</param>
    /// <param name="run">The form of the run of letters and digits that it stands in.</param>
    /// <returns>Rows that say nothing of the letters, and those that do.</returns>
    public static (int[] Shapes, int[] Letters) Of(FormTable forms, int form, int run)
    {
        ref readonly var own = ref forms[form];
        ref readonly var whole = ref forms[run];
        int[] shapes = [Row(0, own.ShortShape), Row(1, own.LongShape), Row(2, whole.ShortShape)];
        var letters = new List<int>
        {
            Row(3, own.Exact), Row(4, own.Lower), Row(5, own.Singular), Row(6, own.Suffix3), Row(7, own.Suffix4), Row(8, whole.Singular), Row(9, whole.Suffix3),
        };
        if (own.Cluster1000 != 0) letters.AddRange([Row(10, own.Cluster64), Row(11, own.Cluster256), Row(12, own.Cluster1000)]);
        AddPieces(forms.Folded(whole), letters);
        return (shapes, [.. letters]);
    }

    /// <summary>Pieces of three and four letters, the word's ends among them.</summary>
    private static void AddPieces(ReadOnlySpan<char> word, List<int> rows)
    {
        if (word.Length > LongestWord) return;
        Span<char> closed = ['^', .. word, '$'];
        for (var length = 3; length <= 4; length++)
        {
            for (var i = 0; i + length <= closed.Length; i++) rows.Add(Row((ulong)(10 + length), FeatureHash.Of(closed.Slice(i, length))));
        }
    }

    private static int Row(ulong kind, ulong value) => (int)(FeatureHash.Join(value, kind) >> 20) & (Rows - 1);
}

namespace ExoMine.Entities.Tagger;

/// <summary>How much better the best labelling of a sentence is than the best one that leaves a token outside of names (max-marginals).</summary>
internal static class NameMargins
{
    /// <param name="emissions">A row of <see cref="Label.Count"/> scores a token of the sentence.</param>
    /// <param name="margins">One a token; 0 or less where outside is best.</param>
    public static void Fill(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<float> margins)
    {
        const int count = Label.Count;
        var length = margins.Length;
        var ahead = new float[length * count];
        for (var i = length - 1; i >= 0; i--)
        {
            for (var l = 0; l < count; l++)
            {
                var best = i == length - 1 && Label.MayEnd(l) ? 0 : float.NegativeInfinity;
                for (var next = 0; i < length - 1 && next < count; next++)
                    if (Label.MayFollow(l, next))
                        best = Math.Max(best, transitions[(l * count) + next] + ahead[((i + 1) * count) + next]);
                ahead[(i * count) + l] = best + emissions[(i * count) + l];
            }
        }
        Span<float> behind = stackalloc float[count];
        Span<float> following = stackalloc float[count];
        for (var l = 0; l < count; l++) behind[l] = Label.MayStart(l) ? 0 : float.NegativeInfinity;
        for (var i = 0; i < length; i++)
        {
            var top = float.NegativeInfinity;
            for (var l = 0; l < count; l++) top = Math.Max(top, behind[l] + ahead[(i * count) + l]);
            margins[i] = top - behind[Label.Outside] - ahead[(i * count) + Label.Outside];
            following.Fill(float.NegativeInfinity);
            for (var l = 0; l < count; l++)
                for (var after = 0; after < count; after++)
                    if (Label.MayFollow(l, after))
                        following[after] = Math.Max(following[after], behind[l] + emissions[(i * count) + l] + transitions[(l * count) + after]);
            following.CopyTo(behind);
        }
    }

    /// <summary>A margin as a number from 0 to 1.</summary>
    public static double Score(float margin, float temperature) => Math.Round(1 / (1 + Math.Exp(-margin / temperature)), 3);
}

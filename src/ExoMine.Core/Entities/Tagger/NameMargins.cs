namespace ExoMine.Entities.Tagger;

/// <summary>How much better the best labelling of a sentence is than the best one that leaves a token outside of names (max-marginals).</summary>
internal static class NameMargins
{
    private const int Count = Label.Count;
    private const int Begin = Label.Begin, Inside = Label.Inside, End = Label.End, Single = Label.Single, Outside = Label.Outside;

    /// <param name="emissions">A row of <see cref="Label.Count"/> scores a token of the sentence.</param>
    /// <param name="margins">One a token; 0 or less where outside is best.</param>
    public static void Fill(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<float> margins)
    {
        var length = margins.Length;
        var ahead = new float[length * Count];
        for (var i = length - 1; i >= 0; i--)
        {
            var here = ahead.AsSpan(i * Count, Count);
            if (i == length - 1) for (var l = 0; l < Count; l++) here[l] = Label.MayEnd(l) ? 0 : float.NegativeInfinity;
            else WaysOn(ahead.AsSpan((i + 1) * Count, Count), transitions, here);
            for (var l = 0; l < Count; l++) here[l] += emissions[(i * Count) + l];
        }
        Span<float> behind = stackalloc float[Count];
        for (var l = 0; l < Count; l++) behind[l] = Label.MayStart(l) ? 0 : float.NegativeInfinity;
        for (var i = 0; i < length; i++)
        {
            var here = ahead.AsSpan(i * Count, Count);
            var top = float.NegativeInfinity;
            for (var l = 0; l < Count; l++) top = Math.Max(top, behind[l] + here[l]);
            margins[i] = top - behind[Outside] - here[Outside];
            for (var l = 0; l < Count; l++) behind[l] += emissions[(i * Count) + l];
            WaysHere(behind, transitions);
        }
    }

    /// <summary>A margin as a number from 0 to 1.</summary>
    public static double Score(float margin, float temperature) => Math.Round(1 / (1 + Math.Exp(-margin / temperature)), 3);

    /// <summary>The best score from each label on through the labels that may follow it.</summary>
    private static void WaysOn(ReadOnlySpan<float> next, ReadOnlySpan<float> transitions, Span<float> best)
    {
        for (var l = 0; l < Count; l++)
        {
            var row = transitions.Slice(l * Count, Count);
            best[l] = l is Begin or Inside
                ? Math.Max(row[Inside] + next[Inside], row[End] + next[End])
                : Math.Max(Math.Max(row[Begin] + next[Begin], row[Single] + next[Single]), row[Outside] + next[Outside]);
        }
    }

    /// <summary>From the best scores up to each label, those up to each label of the next token.</summary>
    private static void WaysHere(Span<float> best, ReadOnlySpan<float> transitions)
    {
        Span<float> before = stackalloc float[Count];
        best.CopyTo(before);
        for (var l = 0; l < Count; l++)
        {
            best[l] = l is Inside or End
                ? Math.Max(before[Begin] + transitions[(Begin * Count) + l], before[Inside] + transitions[(Inside * Count) + l])
                : Math.Max(Math.Max(before[End] + transitions[(End * Count) + l], before[Single] + transitions[(Single * Count) + l]), before[Outside] + transitions[(Outside * Count) + l]);
        }
    }
}

namespace ExoMine.Entities.Tagger;

/// <summary>How far the labels of a sentence are from naming anything: what its best single name scores above none.</summary>
internal static class NameDistance
{
    private const int Count = Label.Count;
    private const int Begin = Label.Begin, Inside = Label.Inside, End = Label.End, Single = Label.Single, Outside = Label.Outside;

    /// <param name="emissions">A row of <see cref="Label.Count"/> scores a token.</param>
    /// <param name="transitions">The score of each label after each: [before * Count + after].</param>
    /// <returns>Below 0 where no name is better than one; negative infinity for no tokens.</returns>
    public static float OfBest(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions)
    {
        var none = 2 * transitions[(Outside * Count) + Outside];
        var (begun, gone, best) = (float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity);
        for (var place = 0; place < emissions.Length; place += Count)
        {
            var row = emissions.Slice(place, Count);
            var outside = row[Outside];
            var single = transitions[(Outside * Count) + Single] + row[Single] + transitions[(Single * Count) + Outside];
            var ended = Math.Max(begun + transitions[(Begin * Count) + End], gone + transitions[(Inside * Count) + End]) + row[End] + transitions[(End * Count) + Outside];
            best = Math.Max(best, Math.Max(single, ended) - outside - none);
            gone = Math.Max(begun + transitions[(Begin * Count) + Inside], gone + transitions[(Inside * Count) + Inside]) + row[Inside] - outside;
            begun = transitions[(Outside * Count) + Begin] + row[Begin] - outside;
        }
        return best;
    }
}

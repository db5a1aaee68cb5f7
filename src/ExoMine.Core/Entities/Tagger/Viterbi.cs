namespace ExoMine.Entities.Tagger;

/// <summary>Finds the best sequence of labels (Viterbi 1967); impossible successions are never taken.</summary>
internal static class Viterbi
{
    private const int Count = Label.Count;
    private const byte Begin = Label.Begin, Inside = Label.Inside, End = Label.End, Single = Label.Single, Outside = Label.Outside;

    /// <param name="emissions">A row of <see cref="Label.Count"/> scores a token.</param>
    /// <param name="transitions">The score of each label after each: [before * Count + after].</param>
    public static void Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<byte> labels)
    {
        var count = labels.Length;
        if (count == 0) return;
        Span<byte> from = count <= 512 ? stackalloc byte[count * Count] : new byte[count * Count];
        Span<float> best = stackalloc float[Count];
        Span<float> next = stackalloc float[Count];
        for (var l = 0; l < Count; l++) best[l] = Label.MayStart(l) ? emissions[l] : float.NegativeInfinity;
        for (var i = 1; i < count; i++)
        {
            var row = emissions.Slice(i * Count, Count);
            var origins = from.Slice(i * Count, Count);
            next[Begin] = BestAfterName(best, transitions, Begin, origins) + row[Begin];
            next[Inside] = BestWithinName(best, transitions, Inside, origins) + row[Inside];
            next[End] = BestWithinName(best, transitions, End, origins) + row[End];
            next[Single] = BestAfterName(best, transitions, Single, origins) + row[Single];
            next[Outside] = BestAfterName(best, transitions, Outside, origins) + row[Outside];
            next.CopyTo(best);
        }
        var last = Outside;
        for (byte l = 0; l < Count; l++)
            if (Label.MayEnd(l) && best[l] > best[last]) last = l;
        for (var i = count - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = from[(i * Count) + last];
        }
    }

    /// <summary>The better of the ways to a label that goes on with a name.</summary>
    private static float BestWithinName(ReadOnlySpan<float> best, ReadOnlySpan<float> transitions, byte label, Span<byte> origins)
    {
        var begin = best[Begin] + transitions[(Begin * Count) + label];
        var inside = best[Inside] + transitions[(Inside * Count) + label];
        origins[label] = inside > begin ? Inside : Begin;
        return inside > begin ? inside : begin;
    }

    /// <summary>The best of the ways to a label that stands outside of the name before.</summary>
    private static float BestAfterName(ReadOnlySpan<float> best, ReadOnlySpan<float> transitions, byte label, Span<byte> origins)
    {
        var top = best[End] + transitions[(End * Count) + label];
        var single = best[Single] + transitions[(Single * Count) + label];
        var outside = best[Outside] + transitions[(Outside * Count) + label];
        var origin = End;
        if (single > top) (top, origin) = (single, Single);
        if (outside > top) (top, origin) = (outside, Outside);
        origins[label] = origin;
        return top;
    }
}

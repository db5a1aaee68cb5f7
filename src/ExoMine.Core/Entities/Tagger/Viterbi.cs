namespace ExoMine.Entities.Tagger;

/// <summary>Finds the best sequence of labels (Viterbi 1967); impossible successions are never taken.</summary>
internal static class Viterbi
{
    /// <param name="emissions">A row of <see cref="Label.Count"/> scores a token.</param>
    /// <param name="transitions">The score of each label after each: [before * Count + after].</param>
    public static void Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<byte> labels)
    {
        var count = labels.Length;
        if (count == 0) return;
        Span<byte> from = count <= 512 ? stackalloc byte[512 * Label.Count] : new byte[count * Label.Count];
        Span<float> best = stackalloc float[Label.Count];
        Span<float> next = stackalloc float[Label.Count];
        for (var l = 0; l < Label.Count; l++) best[l] = Label.MayStart(l) ? emissions[l] : float.NegativeInfinity;
        for (var i = 1; i < count; i++)
        {
            var row = emissions.Slice(i * Label.Count, Label.Count);
            for (var l = 0; l < Label.Count; l++)
            {
                var top = float.NegativeInfinity;
                byte origin = 0;
                for (byte b = 0; b < Label.Count; b++)
                {
                    if (!Label.MayFollow(b, l)) continue;
                    var score = best[b] + transitions[(b * Label.Count) + l];
                    if (score <= top) continue;
                    top = score;
                    origin = b;
                }
                next[l] = top + row[l];
                from[(i * Label.Count) + l] = origin;
            }
            next.CopyTo(best);
        }
        byte last = Label.Outside;
        for (byte l = 0; l < Label.Count; l++)
            if (Label.MayEnd(l) && best[l] > best[last]) last = l;
        for (var i = count - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = from[(i * Label.Count) + last];
        }
    }
}

namespace ExoMine.Entities.Tagger.Training;

/// <summary>The probability of each label at each token of a sentence (Rabiner 1989), scaled so that long sentences do not vanish.</summary>
internal sealed class ForwardBackward(int longest)
{
    private const int Count = Label.Count;
    private readonly float[] _potentials = new float[longest * Count];
    private readonly float[] _ahead = new float[longest * Count];
    private readonly float[] _behind = new float[longest * Count];
    private readonly float[] _moves = new float[Count * Count];

    /// <param name="marginals">A row of <see cref="Label.Count"/> probabilities a token.</param>
    /// <param name="moved">The expected number of times that each label follows each.</param>
    public void Run(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<float> marginals, Span<float> moved)
    {
        var length = emissions.Length / Count;
        for (var b = 0; b < Count; b++)
            for (var a = 0; a < Count; a++) _moves[(b * Count) + a] = Label.MayFollow(b, a) ? MathF.Exp(transitions[(b * Count) + a]) : 0;
        for (var i = 0; i < length; i++)
        {
            var row = emissions.Slice(i * Count, Count);
            var top = row[0];
            for (var l = 1; l < Count; l++) top = MathF.Max(top, row[l]);
            for (var l = 0; l < Count; l++) _potentials[(i * Count) + l] = MathF.Exp(row[l] - top) + 1e-30f;
        }
        for (var l = 0; l < Count; l++) _behind[l] = Label.MayStart(l) ? _potentials[l] : 0;
        Scale(_behind.AsSpan(0, Count));
        for (var i = 1; i < length; i++)
        {
            for (var a = 0; a < Count; a++)
            {
                var sum = 0f;
                for (var b = 0; b < Count; b++) sum += _behind[((i - 1) * Count) + b] * _moves[(b * Count) + a];
                _behind[(i * Count) + a] = sum * _potentials[(i * Count) + a];
            }
            Scale(_behind.AsSpan(i * Count, Count));
        }
        for (var l = 0; l < Count; l++) _ahead[((length - 1) * Count) + l] = Label.MayEnd(l) ? 1 : 0;
        for (var i = length - 2; i >= 0; i--)
        {
            for (var b = 0; b < Count; b++)
            {
                var sum = 0f;
                for (var a = 0; a < Count; a++) sum += _moves[(b * Count) + a] * _potentials[((i + 1) * Count) + a] * _ahead[((i + 1) * Count) + a];
                _ahead[(i * Count) + b] = sum;
            }
            Scale(_ahead.AsSpan(i * Count, Count));
        }
        Combine(length, marginals, moved);
    }

    private void Combine(int length, Span<float> marginals, Span<float> moved)
    {
        moved.Clear();
        Span<float> pairs = stackalloc float[Count * Count];
        for (var i = 0; i < length; i++)
        {
            var row = marginals.Slice(i * Count, Count);
            for (var l = 0; l < Count; l++) row[l] = _behind[(i * Count) + l] * _ahead[(i * Count) + l];
            Scale(row);
            if (i == 0) continue;
            for (var b = 0; b < Count; b++)
                for (var a = 0; a < Count; a++)
                    pairs[(b * Count) + a] = _behind[((i - 1) * Count) + b] * _moves[(b * Count) + a] * _potentials[(i * Count) + a] * _ahead[(i * Count) + a];
            Scale(pairs);
            for (var p = 0; p < pairs.Length; p++) moved[p] += pairs[p];
        }
    }

    private static void Scale(Span<float> row)
    {
        var sum = 0f;
        foreach (var value in row) sum += value;
        if (sum <= 0) return;
        foreach (ref var value in row) value /= sum;
    }
}

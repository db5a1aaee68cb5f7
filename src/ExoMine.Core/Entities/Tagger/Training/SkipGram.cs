using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), in one thread so that every run gives the same.</summary>
internal sealed class SkipGram(int words, int seed = 1)
{
    public const int Dimensions = 64;
    private const int Lanes = Dimensions / 8;
    private const int Window = 4;
    private const int Negatives = 5;
    private const float FirstRate = 0.05f;
    private const float MostlyDropped = 1e-3f;
    private readonly Random _random = new(seed);
    private readonly float[] _inner = new float[words * Dimensions];
    private readonly float[] _outer = new float[words * Dimensions];

    /// <param name="sentences">Numbers of words.</param>
    /// <returns>A row of <see cref="Dimensions"/> a word, of length one.</returns>
    public float[] Train(IReadOnlyList<int[]> sentences, int epochs)
    {
        var counts = new int[words];
        foreach (var sentence in sentences)
            foreach (var word in sentence) counts[word]++;
        var total = counts.Sum(c => (long)c);
        var draws = Draws(counts);
        for (var i = 0; i < _inner.Length; i++) _inner[i] = (_random.NextSingle() - 0.5f) / Dimensions;
        var done = 0L;
        var kept = new List<int>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var sentence in sentences)
            {
                var rate = FirstRate * Math.Max(0.01f, 1 - ((float)done / (epochs * total)));
                done += sentence.Length;
                kept.Clear();
                foreach (var word in sentence)
                    if (_random.NextSingle() < MathF.Sqrt(MostlyDropped * total / counts[word])) kept.Add(word);
                Learn(CollectionsMarshal.AsSpan(kept), draws, rate);
            }
        }
        return Normalised(_inner);
    }

    private void Learn(ReadOnlySpan<int> sentence, int[] draws, float rate)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var reach = 1 + _random.Next(Window);
            for (var j = Math.Max(0, i - reach); j <= Math.Min(sentence.Length - 1, i + reach); j++)
                if (j != i) Learn(sentence[i], sentence[j], draws, rate);
        }
    }

    private void Learn(int word, int context, int[] draws, float rate)
    {
        var inner = Row(_inner, word);
        Span<Vector256<float>> change = stackalloc Vector256<float>[Lanes];
        change.Clear();
        for (var n = 0; n <= Negatives; n++)
        {
            var target = n == 0 ? context : draws[_random.Next(draws.Length)];
            if (n > 0 && target == context) continue;
            var outer = Row(_outer, target);
            var sum = Vector256<float>.Zero;
            for (var k = 0; k < Lanes; k++) sum += inner[k] * outer[k];
            var expected = 1 / (1 + MathF.Exp(-Vector256.Sum(sum)));
            var step = Vector256.Create(rate * ((n == 0 ? 1 : 0) - expected));
            for (var k = 0; k < Lanes; k++)
            {
                change[k] += step * outer[k];
                outer[k] += step * inner[k];
            }
        }
        for (var k = 0; k < Lanes; k++) inner[k] += change[k];
    }

    private static Span<Vector256<float>> Row(float[] rows, int word) =>
        MemoryMarshal.Cast<float, Vector256<float>>(rows.AsSpan(word * Dimensions, Dimensions));

    /// <summary>Words as often as the 0.75th power of their count.</summary>
    private static int[] Draws(int[] counts)
    {
        var draws = new List<int>();
        for (var word = 0; word < counts.Length; word++)
            for (var n = (int)Math.Ceiling(Math.Pow(counts[word], 0.75)); n > 0; n--) draws.Add(word);
        return [.. draws];
    }

    private static float[] Normalised(float[] rows)
    {
        for (var start = 0; start < rows.Length; start += Dimensions)
        {
            var row = rows.AsSpan(start, Dimensions);
            var length = 0f;
            foreach (var value in row) length += value * value;
            length = MathF.Sqrt(length) + 1e-9f;
            foreach (ref var value in row) value /= length;
        }
        return rows;
    }
}

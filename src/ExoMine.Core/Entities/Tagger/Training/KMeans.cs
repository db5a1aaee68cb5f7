using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Groups vectors of length one by the nearest of k centres (Lloyd 1982); the first centres are spread evenly over the rows.</summary>
internal static class KMeans
{
    private const int Lanes = SkipGram.Dimensions / 8;

    public static int[] Cluster(float[] rows, int clusters, int rounds)
    {
        const int dimensions = SkipGram.Dimensions;
        var count = rows.Length / dimensions;
        clusters = Math.Min(clusters, count);
        var centres = new float[clusters * dimensions];
        for (var c = 0; c < clusters; c++)
            rows.AsSpan((int)((long)c * count / clusters) * dimensions, dimensions).CopyTo(centres.AsSpan(c * dimensions));
        var nearest = new int[count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < count; i++) nearest[i] = Nearest(rows.AsSpan(i * dimensions, dimensions), centres);
            Array.Clear(centres);
            for (var i = 0; i < count; i++)
                for (var d = 0; d < dimensions; d++) centres[(nearest[i] * dimensions) + d] += rows[(i * dimensions) + d];
            for (var c = 0; c < clusters; c++) Normalise(centres.AsSpan(c * dimensions, dimensions));
        }
        return nearest;
    }

    private static int Nearest(ReadOnlySpan<float> row, float[] centres)
    {
        var mine = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var all = MemoryMarshal.Cast<float, Vector256<float>>(centres);
        var best = 0;
        var closest = float.NegativeInfinity;
        for (var c = 0; c * Lanes < all.Length; c++)
        {
            var sum = Vector256<float>.Zero;
            for (var k = 0; k < Lanes; k++) sum += mine[k] * all[(c * Lanes) + k];
            var cosine = Vector256.Sum(sum);
            if (cosine <= closest) continue;
            closest = cosine;
            best = c;
        }
        return best;
    }

    private static void Normalise(Span<float> row)
    {
        var length = 0f;
        foreach (var value in row) length += value * value;
        length = MathF.Sqrt(length) + 1e-9f;
        foreach (ref var value in row) value /= length;
    }
}

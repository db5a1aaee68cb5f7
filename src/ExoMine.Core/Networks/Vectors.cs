using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Networks;

/// <summary>Sums over vectors in a fixed order, eight lanes at a time, so that every machine gets the same bits.</summary>
internal static class Vectors
{
    private const int Lanes = 8;

    /// <summary>Numbers that are summed in registers at a time.</summary>
    private const int Block = 6 * Lanes;

    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        ref var a = ref MemoryMarshal.GetReference(x);
        ref var b = ref MemoryMarshal.GetReference(y);
        var lanes = Vector256<float>.Zero;
        var i = 0;
        for (; i <= x.Length - Lanes; i += Lanes) lanes += Vector256.LoadUnsafe(ref a, (nuint)i) * Vector256.LoadUnsafe(ref b, (nuint)i);
        var sum = 0f;
        for (var lane = 0; lane < Lanes; lane++) sum += lanes.GetElement(lane);
        for (; i < x.Length; i++) sum += x[i] * y[i];
        return sum;
    }

    /// <summary>Adds <paramref name="scale"/> times <paramref name="x"/> to <paramref name="sum"/>.</summary>
    public static void AddScaled(Span<float> sum, ReadOnlySpan<float> x, float scale)
    {
        ref var a = ref MemoryMarshal.GetReference(sum);
        ref var b = ref MemoryMarshal.GetReference(x);
        var factor = Vector256.Create(scale);
        var i = 0;
        for (; i <= x.Length - Lanes; i += Lanes)
            (Vector256.LoadUnsafe(ref a, (nuint)i) + (Vector256.LoadUnsafe(ref b, (nuint)i) * factor)).StoreUnsafe(ref a, (nuint)i);
        for (; i < x.Length; i++) sum[i] += x[i] * scale;
    }

    /// <summary>Adds to <paramref name="sums"/> each row times its factor: every number's sum has a lane of its own and grows in the order of the rows.</summary>
    /// <param name="rows">One after the other, each as long as <paramref name="sums"/>, whose length is a multiple of eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRows(Span<float> sums, ReadOnlySpan<float> rows, ReadOnlySpan<float> factors)
    {
        if (factors.Length * sums.Length != rows.Length || sums.Length % Lanes != 0) throw new ArgumentException("rows of another size than their sum", nameof(rows));
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var weights = ref MemoryMarshal.GetReference(rows);
        var length = sums.Length;
        var place = 0;
        for (; place <= length - Block; place += Block)
        {
            ref var target = ref Unsafe.Add(ref sum, place);
            var a = Vector256.LoadUnsafe(ref target);
            var b = Vector256.LoadUnsafe(ref target, Lanes);
            var c = Vector256.LoadUnsafe(ref target, 2 * Lanes);
            var d = Vector256.LoadUnsafe(ref target, 3 * Lanes);
            var e = Vector256.LoadUnsafe(ref target, 4 * Lanes);
            var f = Vector256.LoadUnsafe(ref target, 5 * Lanes);
            for (var i = 0; i < factors.Length; i++)
            {
                // Half of a rectified vector is zero.
                if (factors[i] == 0) continue;
                var factor = Vector256.Create(factors[i]);
                ref var part = ref Unsafe.Add(ref weights, (i * length) + place);
                a += Vector256.LoadUnsafe(ref part) * factor;
                b += Vector256.LoadUnsafe(ref part, Lanes) * factor;
                c += Vector256.LoadUnsafe(ref part, 2 * Lanes) * factor;
                d += Vector256.LoadUnsafe(ref part, 3 * Lanes) * factor;
                e += Vector256.LoadUnsafe(ref part, 4 * Lanes) * factor;
                f += Vector256.LoadUnsafe(ref part, 5 * Lanes) * factor;
            }
            a.StoreUnsafe(ref target);
            b.StoreUnsafe(ref target, Lanes);
            c.StoreUnsafe(ref target, 2 * Lanes);
            d.StoreUnsafe(ref target, 3 * Lanes);
            e.StoreUnsafe(ref target, 4 * Lanes);
            f.StoreUnsafe(ref target, 5 * Lanes);
        }
        for (; place < length; place += Lanes)
        {
            var total = Vector256.LoadUnsafe(ref sum, (nuint)place);
            for (var i = 0; i < factors.Length; i++)
                total += Vector256.LoadUnsafe(ref weights, (nuint)((i * length) + place)) * Vector256.Create(factors[i]);
            total.StoreUnsafe(ref sum, (nuint)place);
        }
    }

    /// <summary>Sets to zero what is below.</summary>
    public static void Rectify(Span<float> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = Math.Max(0, values[i]);
    }

    public static float Logistic(float x) => 1 / (1 + MathF.Exp(-x));

    /// <summary>Turns logits into probabilities in place.</summary>
    public static void Softmax(Span<float> logits)
    {
        var most = logits[0];
        foreach (var logit in logits) most = Math.Max(most, logit);
        var sum = 0f;
        for (var i = 0; i < logits.Length; i++) sum += logits[i] = MathF.Exp(logits[i] - most);
        for (var i = 0; i < logits.Length; i++) logits[i] /= sum;
    }
}

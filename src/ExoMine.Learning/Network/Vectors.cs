using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Learning.Network;

/// <summary>Sums over vectors in a fixed order, eight lanes at a time, so that every machine gets the same bits.</summary>
internal static class Vectors
{
    private const int Lanes = 8;

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

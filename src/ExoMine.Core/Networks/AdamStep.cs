using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Networks;

/// <summary>One step of Adam (Kingma and Ba 2015) with decoupled weight decay, eight weights at a time and with the bits of one at a time.</summary>
internal readonly struct AdamStep(float rate, int step, float decay)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.99f;
    private const float Least = 1e-8f;
    private const int Lanes = 8;
    private readonly float meanBias = 1 - MathF.Pow(MeanDecay, step);
    private readonly float squareBias = 1 - MathF.Pow(SquareDecay, step);

    /// <summary>Moves the weights against their gradient, and clears it.</summary>
    public void Move(Span<float> values, Span<float> gradient, Span<float> mean, Span<float> square)
    {
        ref var v = ref MemoryMarshal.GetReference(values);
        ref var d = ref MemoryMarshal.GetReference(gradient);
        ref var m = ref MemoryMarshal.GetReference(mean);
        ref var s = ref MemoryMarshal.GetReference(square);
        var i = 0;
        for (; i <= values.Length - Lanes; i += Lanes)
        {
            var at = (nuint)i;
            var g = Vector256.LoadUnsafe(ref d, at);
            var meanNow = (Vector256.LoadUnsafe(ref m, at) * MeanDecay) + (g * (1 - MeanDecay));
            var squareNow = (Vector256.LoadUnsafe(ref s, at) * SquareDecay) + (g * (1 - SquareDecay) * g);
            var value = Vector256.LoadUnsafe(ref v, at);
            var change = (meanNow / meanBias / (Vector256.Sqrt(squareNow / squareBias) + Vector256.Create(Least))) + (value * decay);
            meanNow.StoreUnsafe(ref m, at);
            squareNow.StoreUnsafe(ref s, at);
            (value - (change * rate)).StoreUnsafe(ref v, at);
            Vector256<float>.Zero.StoreUnsafe(ref d, at);
        }
        for (; i < values.Length; i++)
        {
            var g = gradient[i];
            gradient[i] = 0;
            mean[i] = (MeanDecay * mean[i]) + ((1 - MeanDecay) * g);
            square[i] = (SquareDecay * square[i]) + ((1 - SquareDecay) * g * g);
            values[i] -= rate * ((mean[i] / meanBias / (MathF.Sqrt(square[i] / squareBias) + Least)) + (decay * values[i]));
        }
    }
}

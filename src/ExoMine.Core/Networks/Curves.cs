using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Networks;

/// <summary>Exponential, logistic function and hyperbolic tangent of eight numbers, from sums and products alone, so that every machine gets the same bits.</summary>
internal static class Curves
{
    private const float Greatest = 87;
    private const int ExponentBias = 127;
    private const int MantissaBits = 23;

    /// <summary>To the last bit or two (polynomial of the Cephes library, Moshier 1989); what is out of range is held at its borders.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-Greatest)), Vector256.Create(Greatest));
        var power = Vector256.Floor((x * 1.44269504088896341f) + Vector256.Create(0.5f));
        x -= power * 0.693359375f;
        x -= power * -2.12194440e-4f;
        var sum = (x * 1.9875691500E-4f) + Vector256.Create(1.3981999507E-3f);
        sum = (sum * x) + Vector256.Create(8.3334519073E-3f);
        sum = (sum * x) + Vector256.Create(4.1665795894E-2f);
        sum = (sum * x) + Vector256.Create(1.6666665459E-1f);
        sum = (sum * x) + Vector256.Create(5.0000001201E-1f);
        sum = (sum * (x * x)) + x + Vector256<float>.One;
        return sum * ((Vector256.ConvertToInt32(power) + Vector256.Create(ExponentBias)) << MantissaBits).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Logistic(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) => Vector256<float>.One - (Vector256.Create(2f) / (Exp(x + x) + Vector256<float>.One));
}

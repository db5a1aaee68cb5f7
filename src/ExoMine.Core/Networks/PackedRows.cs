using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ExoMine.Networks;

/// <summary>
/// Trained weights, a row for each input from -1 to 1, as whole numbers of two bytes: sums are exact, so that every machine gets the same
/// bits, and take a third of the time. Rows lie in pairs, for processors multiply and add numbers side by side.
/// </summary>
internal sealed class PackedRows
{
    /// <summary>What an input of 1 becomes.</summary>
    private const float One = 4096;
    private const int Lanes = 8, Block = 3 * Lanes;
    private readonly short[] pairs;
    private readonly int inputs, outputs;
    private readonly float unit;

    /// <exception cref="ArgumentException">The inputs are no multiple of 8, or the outputs none of 24.</exception>
    public PackedRows(Weights weights)
    {
        (inputs, outputs) = (weights.Rows, weights.Columns);
        if (inputs % Lanes != 0 || outputs % Block != 0) throw new ArgumentException($"inputs come in multiples of {Lanes}, outputs of {Block}", nameof(weights));
        var most = weights.Values.Max(Math.Abs);
        // So large that the sum over all inputs still fits into four bytes.
        var scale = most == 0 ? 1 : Math.Min(short.MaxValue, (int.MaxValue / One / inputs) - 1) / most;
        unit = 1 / (scale * One);
        pairs = new short[weights.Values.Length];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++) pairs[(i / 2 * 2 * outputs) + (o * 2) + (i % 2)] = (short)MathF.Round(weights.Row(i)[o] * scale);
        }
    }

    /// <summary>Inputs as <see cref="AddTo"/> wants them.</summary>
    /// <param name="values">As many as a multiple of 8, from -1 to 1.</param>
    public static void Round(ReadOnlySpan<float> values, Span<short> rounded)
    {
        for (var i = 0; i < values.Length; i += Lanes)
        {
            var whole = Vector256.ConvertToInt32(Vector256.Floor((Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i) * One) + Vector256.Create(0.5f)));
            Vector128.Narrow(whole.GetLower(), whole.GetUpper()).StoreUnsafe(ref MemoryMarshal.GetReference(rounded), (nuint)i);
        }
    }

    /// <summary>Adds to <paramref name="sums"/> each row times its input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Span<float> sums, ReadOnlySpan<short> rounded)
    {
        if (rounded.Length != inputs || sums.Length != outputs) throw new ArgumentException("vectors of other sizes than the weights", nameof(sums));
        var steps = MemoryMarshal.Cast<short, int>(rounded);
        ref var step = ref MemoryMarshal.GetReference(steps);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(pairs);
        ref var target = ref MemoryMarshal.GetReference(sums);
        for (var o = 0; o < outputs; o += Block)
        {
            var (a, b, c) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
            ref var row = ref Unsafe.Add(ref weights, o * 2);
            for (var pair = 0; pair < steps.Length; pair++)
            {
                var factors = Vector256.Create(Unsafe.Add(ref step, pair)).AsInt16();
                a += MultiplyAndAddPairs(Vector256.LoadUnsafe(ref row), factors);
                b += MultiplyAndAddPairs(Vector256.LoadUnsafe(ref row, 2 * Lanes), factors);
                c += MultiplyAndAddPairs(Vector256.LoadUnsafe(ref row, 4 * Lanes), factors);
                row = ref Unsafe.Add(ref row, outputs * 2);
            }
            Add(a, ref target, o);
            Add(b, ref target, o + Lanes);
            Add(c, ref target, o + (2 * Lanes));
        }
    }

    private void Add(Vector256<int> sum, ref float target, int place) =>
        (Vector256.LoadUnsafe(ref target, (nuint)place) + (Vector256.ConvertToSingle(sum) * unit)).StoreUnsafe(ref target, (nuint)place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> MultiplyAndAddPairs(Vector256<short> x, Vector256<short> y)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(x, y);
        if (Sse2.IsSupported) return Vector256.Create(Sse2.MultiplyAddAdjacent(x.GetLower(), y.GetLower()), Sse2.MultiplyAddAdjacent(x.GetUpper(), y.GetUpper()));
        var (a, b) = (x.AsInt32(), y.AsInt32());
        return (((a << 16) >> 16) * ((b << 16) >> 16)) + ((a >> 16) * (b >> 16));
    }
}

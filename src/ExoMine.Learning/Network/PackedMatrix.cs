using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Learning.Network;

/// <summary>
/// A trained matrix column by column: each row's sum has a lane of its own and grows in the order of the inputs, so that every machine
/// gets the same bits, and nothing is added across lanes.
/// </summary>
internal sealed class PackedMatrix
{
    private const int Lanes = 8;

    /// <summary>Rows that are summed in registers at a time.</summary>
    private const int Block = 5 * Lanes;
    private readonly float[] values;
    private readonly int rows;

    public PackedMatrix(Weights weights)
    {
        rows = weights.Rows;
        if (rows % Lanes != 0) throw new ArgumentException($"the rows of a packed matrix are a multiple of {Lanes}", nameof(weights));
        values = new float[weights.Values.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < weights.Columns; column++) values[(column * rows) + row] = weights.Row(row)[column];
        }
    }

    /// <summary>y += W x</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ReadOnlySpan<float> x, Span<float> y)
    {
        if (x.Length * rows != values.Length || y.Length != rows) throw new ArgumentException("vectors of other sizes than the matrix");
        ref var sums = ref MemoryMarshal.GetReference(y);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(values);
        var row = 0;
        for (; row <= rows - Block; row += Block)
        {
            ref var target = ref Unsafe.Add(ref sums, row);
            var a = Vector256.LoadUnsafe(ref target);
            var b = Vector256.LoadUnsafe(ref target, Lanes);
            var c = Vector256.LoadUnsafe(ref target, 2 * Lanes);
            var d = Vector256.LoadUnsafe(ref target, 3 * Lanes);
            var e = Vector256.LoadUnsafe(ref target, 4 * Lanes);
            for (var column = 0; column < x.Length; column++)
            {
                // Half of a rectified vector is zero.
                if (x[column] == 0) continue;
                var factor = Vector256.Create(x[column]);
                ref var part = ref Unsafe.Add(ref weights, (column * rows) + row);
                a += Vector256.LoadUnsafe(ref part) * factor;
                b += Vector256.LoadUnsafe(ref part, Lanes) * factor;
                c += Vector256.LoadUnsafe(ref part, 2 * Lanes) * factor;
                d += Vector256.LoadUnsafe(ref part, 3 * Lanes) * factor;
                e += Vector256.LoadUnsafe(ref part, 4 * Lanes) * factor;
            }
            a.StoreUnsafe(ref target);
            b.StoreUnsafe(ref target, Lanes);
            c.StoreUnsafe(ref target, 2 * Lanes);
            d.StoreUnsafe(ref target, 3 * Lanes);
            e.StoreUnsafe(ref target, 4 * Lanes);
        }
        for (; row < rows; row += Lanes)
        {
            var sum = Vector256.LoadUnsafe(ref sums, (nuint)row);
            for (var column = 0; column < x.Length; column++)
                sum += Vector256.LoadUnsafe(ref weights, (nuint)((column * rows) + row)) * Vector256.Create(x[column]);
            sum.StoreUnsafe(ref sums, (nuint)row);
        }
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Networks;

/// <summary>A trained <see cref="GatedUnit"/> for reading alone: keeps no trace of the gates.</summary>
internal sealed class PackedUnit(GatedUnit unit)
{
    private readonly int states = unit.States;
    private readonly PackedRows state = new(unit.State);

    /// <summary>Writes the state after each token into its row of <paramref name="rows"/>.</summary>
    /// <param name="gates">What the tokens say to the gates, one row after the other.</param>
    /// <param name="width">The length of a row of <paramref name="rows"/>.</param>
    /// <param name="place">Where in a row this unit's states begin.</param>
    public void Walk(ReadOnlySpan<float> gates, Span<float> rows, int width, int place, bool backwards)
    {
        var count = gates.Length / unit.Gates;
        Span<float> recalled = stackalloc float[unit.Gates];
        Span<short> rounded = stackalloc short[states];
        rounded.Clear();
        Span<float> none = stackalloc float[states];
        none.Clear();
        ReadOnlySpan<float> before = none;
        for (var k = 0; k < count; k++)
        {
            var t = backwards ? count - 1 - k : k;
            unit.StateBias.Values.CopyTo(recalled);
            state.AddTo(recalled, rounded);
            var after = rows.Slice((t * width) + place, states);
            Step(gates.Slice(t * unit.Gates, unit.Gates), recalled, before, after);
            PackedRows.Round(after, rounded);
            before = after;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(ReadOnlySpan<float> gates, ReadOnlySpan<float> recalled, ReadOnlySpan<float> before, Span<float> after)
    {
        var states = after.Length;
        ref var x = ref MemoryMarshal.GetReference(gates);
        ref var h = ref MemoryMarshal.GetReference(recalled);
        for (var i = 0; i < states; i += Vector256<float>.Count)
        {
            var reset = Curves.Logistic(Vector256.LoadUnsafe(ref x, (nuint)i) + Vector256.LoadUnsafe(ref h, (nuint)i));
            var keep = Curves.Logistic(Vector256.LoadUnsafe(ref x, (nuint)(states + i)) + Vector256.LoadUnsafe(ref h, (nuint)(states + i)));
            var fresh = Curves.Tanh(Vector256.LoadUnsafe(ref x, (nuint)((2 * states) + i)) + (reset * Vector256.LoadUnsafe(ref h, (nuint)((2 * states) + i))));
            var old = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), (nuint)i);
            (((Vector256<float>.One - keep) * fresh) + (keep * old)).StoreUnsafe(ref MemoryMarshal.GetReference(after), (nuint)i);
        }
    }
}

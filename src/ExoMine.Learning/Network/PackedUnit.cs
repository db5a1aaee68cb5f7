using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Learning.Network;

/// <summary>A trained <see cref="GatedUnit"/> for reading alone: keeps no trace of the gates.</summary>
internal sealed class PackedUnit(GatedUnit unit)
{
    private const int States = SentenceNetwork.StateSize;
    private readonly PackedMatrix input = new(unit.Input);
    private readonly PackedMatrix state = new(unit.State);

    /// <summary>Writes the state after each token into its row of <paramref name="states"/>.</summary>
    /// <param name="tokens">One after the other.</param>
    /// <param name="states">Rows of both directions' states.</param>
    /// <param name="place">Where in a row this direction's begin.</param>
    public void Walk(ReadOnlySpan<float> tokens, Span<float> states, int place, bool backwards)
    {
        var count = tokens.Length / SentenceNetwork.TokenSize;
        Span<float> fromInput = stackalloc float[3 * States];
        Span<float> fromState = stackalloc float[3 * States];
        Span<float> none = stackalloc float[States];
        none.Clear();
        ReadOnlySpan<float> before = none;
        for (var k = 0; k < count; k++)
        {
            var t = backwards ? count - 1 - k : k;
            unit.InputBias.Values.CopyTo(fromInput);
            unit.StateBias.Values.CopyTo(fromState);
            input.Apply(tokens.Slice(t * SentenceNetwork.TokenSize, SentenceNetwork.TokenSize), fromInput);
            state.Apply(before, fromState);
            var after = states.Slice((t * 2 * States) + place, States);
            Step(fromInput, fromState, before, after);
            before = after;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(ReadOnlySpan<float> fromInput, ReadOnlySpan<float> fromState, ReadOnlySpan<float> before, Span<float> after)
    {
        ref var x = ref MemoryMarshal.GetReference(fromInput);
        ref var h = ref MemoryMarshal.GetReference(fromState);
        for (var i = 0; i < States; i += Vector256<float>.Count)
        {
            var reset = Curves.Logistic(Vector256.LoadUnsafe(ref x, (nuint)i) + Vector256.LoadUnsafe(ref h, (nuint)i));
            var keep = Curves.Logistic(Vector256.LoadUnsafe(ref x, (nuint)(States + i)) + Vector256.LoadUnsafe(ref h, (nuint)(States + i)));
            var fresh = Curves.Tanh(Vector256.LoadUnsafe(ref x, (nuint)((2 * States) + i)) + (reset * Vector256.LoadUnsafe(ref h, (nuint)((2 * States) + i))));
            var old = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), (nuint)i);
            (((Vector256<float>.One - keep) * fresh) + (keep * old)).StoreUnsafe(ref MemoryMarshal.GetReference(after), (nuint)i);
        }
    }
}

using System.Numerics;

namespace ExoMine.Entities.Tagger;

/// <summary>Numbers the distinct values of a list from 0, in the order in which they are met.</summary>
/// <param name="most">How many values there may be.</param>
internal sealed class Numbering(int most)
{
    private readonly ulong[] _values = new ulong[Size(most)];
    private readonly int[] _numbers = new int[Size(most)];

    public int Count { get; private set; }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Array.Clear(_numbers);
        Count = 0;
    }

    public int Of(ulong value)
    {
        var slot = (int)((value ^ (value >> 32)) & (ulong)(_values.Length - 1));
        while (_numbers[slot] != 0)
        {
            if (_values[slot] == value) return _numbers[slot] - 1;
            slot = (slot + 1) & (_values.Length - 1);
        }
        _values[slot] = value;
        _numbers[slot] = ++Count;
        return Count - 1;
    }

    private static int Size(int most) => (int)BitOperations.RoundUpToPowerOf2((uint)(most * 2) + 1);
}

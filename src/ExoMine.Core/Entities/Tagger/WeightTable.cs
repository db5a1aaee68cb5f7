using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>
/// The weights of every feature in all passes of all types, a row of sixteen whole numbers a key, so that one look-up serves them all.
/// Four lanes a pass: begin, inside, end, single; outside is the zero that they are measured from.
/// </summary>
internal sealed class WeightTable
{
    public const int Lanes = 16;
    private readonly uint[] _keys;
    private readonly Vector256<short>[] _rows;
    private readonly int _shift;

    public WeightTable(IReadOnlyList<KeyValuePair<uint, Vector256<short>>> rows)
    {
        Rows = rows;
        var bits = Math.Max(4, BitOperations.Log2((uint)rows.Count + 1) + 2);
        _shift = 32 - bits;
        _keys = new uint[1 << bits];
        _rows = new Vector256<short>[1 << bits];
        foreach (var (key, row) in rows)
        {
            var slot = FirstSlot(key);
            while (_keys[slot] != 0) slot = (slot + 1) & (_keys.Length - 1);
            _keys[slot] = key;
            _rows[slot] = row;
        }
    }

    public IReadOnlyList<KeyValuePair<uint, Vector256<short>>> Rows { get; }

    public Vector256<short> Sum(ReadOnlySpan<uint> keys)
    {
        var sum = Vector256<short>.Zero;
        foreach (var key in keys)
        {
            var slot = FirstSlot(key);
            while (_keys[slot] is var found && found != 0)
            {
                if (found == key)
                {
                    sum += _rows[slot];
                    break;
                }
                slot = (slot + 1) & (_keys.Length - 1);
            }
        }
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FirstSlot(uint key) => (int)((key * 0x9E3779B1u) >> _shift);
}

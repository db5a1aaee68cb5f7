using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>
/// The weights of every feature in all passes of all types, a row of sixteen whole numbers a key, so that one look-up serves them all.
/// Four lanes a pass: begin, inside, end, single; outside is the zero that they are measured from. Memory is what a look-up costs, so eight keys
/// share a place in the table and rows are of bytes but for the few that do not fit.
/// </summary>
internal sealed class WeightTable
{
    public const int Lanes = 16;
    private const int Bucket = 8;

    /// <summary>Begins a row that does not fit into bytes, and no other; its place among the wide ones follows.</summary>
    private const sbyte Mark = sbyte.MinValue;
    private readonly uint[] _keys;

    /// <summary>One more than there are keys: the first is what an unknown key weighs.</summary>
    private readonly Vector128<sbyte>[] _rows;
    private readonly List<Vector256<short>> _wide = [];
    private readonly uint _buckets;

    /// <param name="count">How many rows will be added.</param>
    public WeightTable(int count)
    {
        _buckets = (uint)(count / (Bucket / 2)) + 2;
        _keys = new uint[_buckets * Bucket];
        _rows = new Vector128<sbyte>[_keys.Length + 1];
    }

    /// <param name="key">Not 0, and not added before.</param>
    public void Add(uint key, Vector256<short> row)
    {
        var slot = BucketOf(key) * Bucket;
        while (_keys[slot] != 0) slot = (slot + 1) % _keys.Length;
        _keys[slot] = key;
        var fits = Vector256.LessThanAll(Vector256.Abs(row), Vector256.Create((short)-Mark));
        _rows[slot + 1] = fits ? Vector128.Narrow(row.GetLower(), row.GetUpper()) : Vector128.Create((short)_wide.Count).AsSByte().WithElement(0, Mark).WithElement(1, Mark);
        if (!fits) _wide.Add(row);
    }

    public Vector256<short> Sum(ReadOnlySpan<uint> keys)
    {
        var sum = Vector256<short>.Zero;
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (var key in keys)
        {
            var row = Unsafe.Add(ref rows, PlaceOf(key));
            sum += row.ToScalar() == Mark ? _wide[row.AsInt16().GetElement(1)] : Vector256.WidenLower(row.ToVector256Unsafe());
        }
        return sum;
    }

    /// <summary>The index of the key's row; 0 where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint PlaceOf(uint key)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        var slot = BucketOf(key) * Bucket;
        var wanted = Vector256.Create(key);
        while (true)
        {
            var held = Vector256.LoadUnsafe(ref keys, (nuint)slot);
            var hits = Vector256.Equals(held, wanted).ExtractMostSignificantBits();
            // Neither outcome is taken for granted: half of all features weigh nothing.
            var place = hits == 0 ? 0 : slot + BitOperations.TrailingZeroCount(hits) + 1;
            if (place != 0 | held.GetElement(Bucket - 1) == 0) return place;
            slot = (slot + Bucket) % _keys.Length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BucketOf(uint key) => (int)(((ulong)(key * 0x9E3779B1u) * _buckets) >> 32);
}

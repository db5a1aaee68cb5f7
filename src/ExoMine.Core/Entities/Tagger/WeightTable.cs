using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>
/// The weights of every feature in all passes of all types, a row of sixteen whole numbers a key, so that one look-up serves them all.
/// Four lanes a pass: begin, inside, end, single; outside is the zero that they are measured from. Memory is what a look-up costs, so rows
/// are of bytes but for the few that do not fit, and three keys lie with their rows in one line of the processor's cache.
/// </summary>
internal sealed class WeightTable
{
    public const int Lanes = 16;

    /// <summary>Of a line: four keys' room and three rows, in units of eight bytes.</summary>
    private const int Line = 8, FirstRow = 2, Row = 2;
    private const int RowsOfLine = 3;

    /// <summary>Begins a row that does not fit into bytes, and no other; its place among the wide ones follows.</summary>
    private const sbyte Mark = sbyte.MinValue;

    /// <summary>In place of a fourth key where a key of the line had to go to a later one.</summary>
    private const uint Full = 1;
    private readonly ulong[] _lines;
    private readonly int _start;
    private readonly uint _count;
    private readonly List<Vector256<short>> _wide = [];

    /// <param name="count">How many rows will be added.</param>
    public WeightTable(int count)
    {
        _count = (uint)(count / 2) + 2;
        // One line more, which stays empty: its first row is that of unknown keys.
        _lines = GC.AllocateArray<ulong>(((int)_count + 2) * Line, pinned: true);
        _start = (int)((Line - (Marshal.UnsafeAddrOfPinnedArrayElement(_lines, 0) / sizeof(ulong) % Line)) % Line);
    }

    /// <param name="key">Not added before.</param>
    public void Add(uint key, Vector256<short> row)
    {
        var line = LineOf(key);
        while (true)
        {
            var keys = KeysOf(line);
            var free = keys.IndexOf(0u);
            if (free is >= 0 and < RowsOfLine)
            {
                keys[free] = key;
                var fits = Vector256.LessThanAll(Vector256.Abs(row), Vector256.Create((short)-Mark));
                var narrow = fits ? Vector128.Narrow(row.GetLower(), row.GetUpper()) : Vector128.Create((short)_wide.Count).AsSByte().WithElement(0, Mark).WithElement(1, Mark);
                if (!fits) _wide.Add(row);
                narrow.AsUInt64().CopyTo(_lines, line + FirstRow + (free * Row));
                return;
            }
            keys[RowsOfLine] = Full;
            line = After(line);
        }
    }

    public Vector256<short> Sum(ReadOnlySpan<uint> keys)
    {
        var sum = Vector256<short>.Zero;
        ref var lines = ref MemoryMarshal.GetArrayDataReference(_lines);
        // Touches every line before the first is waited for: memory brings them side by side.
        var held = 0UL;
        foreach (var key in keys) held |= Unsafe.Add(ref lines, LineOf(key));
        if (held == 0) return sum;
        foreach (var key in keys)
        {
            var row = Vector128.LoadUnsafe(ref lines, (nuint)PlaceOf(key)).AsSByte();
            sum += row.ToScalar() == Mark ? _wide[row.AsInt16().GetElement(1)] : Vector256.WidenLower(row.ToVector256Unsafe());
        }
        return sum;
    }

    /// <summary>Where the key's row lies, or an empty one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(uint key)
    {
        ref var lines = ref MemoryMarshal.GetArrayDataReference(_lines);
        var line = LineOf(key);
        var wanted = Vector128.Create(key);
        while (true)
        {
            var held = Vector128.LoadUnsafe(ref lines, (nuint)line).AsUInt32();
            var hits = Vector128.Equals(held, wanted).ExtractMostSignificantBits() & ((1 << RowsOfLine) - 1);
            if (hits != 0 | held.GetElement(RowsOfLine) == 0)
                return hits == 0 ? _start + ((int)_count * Line) + FirstRow : line + FirstRow + (BitOperations.TrailingZeroCount(hits) * Row);
            line = After(line);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LineOf(uint key) => _start + ((int)(((ulong)(key * 0x9E3779B1u) * _count) >> 32) * Line);

    private int After(int line) => line + Line == _start + ((int)_count * Line) ? _start : line + Line;

    private Span<uint> KeysOf(int line) => MemoryMarshal.Cast<ulong, uint>(_lines.AsSpan(line, FirstRow));
}

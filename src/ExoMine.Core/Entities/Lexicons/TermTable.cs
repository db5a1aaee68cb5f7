using System.Numerics;

namespace ExoMine.Entities.Lexicons;

/// <summary>A growing hash table from a term's hash, or that of its beginning, to the first row spelled so.</summary>
internal sealed class TermTable
{
    public const int NoRow = -1;

    private ulong[] keys;
    private int[] rows;
    private int count;
    private HashMarks marks;

    public TermTable(int expected) => (keys, rows, marks) = Empty(expected);

    /// <summary>False of most hashes that the table does not hold, true of all that it holds.</summary>
    public bool MayContain(ulong hash) => marks.MayContain(hash);

    public bool Contains(ulong hash) => marks.MayContain(hash) && keys[SlotOf(hash)] != 0;

    /// <summary>The first row with this hash; <see cref="NoRow"/> where there is none.</summary>
    public int this[ulong hash] => marks.MayContain(hash) ? rows[SlotOf(hash)] : NoRow;

    /// <summary>Makes the hash known, and gives the place of its row.</summary>
    public ref int RowFor(ulong hash)
    {
        if (count * 3 > keys.Length * 2) Grow();
        var slot = SlotOf(hash);
        if (keys[slot] == 0)
        {
            keys[slot] = hash;
            marks.Add(hash);
            count++;
        }
        return ref rows[slot];
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (keys, rows);
        (keys, rows, marks) = Empty(oldKeys.Length);
        for (var old = 0; old < oldKeys.Length; old++)
        {
            if (oldKeys[old] == 0) continue;
            var slot = SlotOf(oldKeys[old]);
            keys[slot] = oldKeys[old];
            rows[slot] = oldRows[old];
            marks.Add(oldKeys[old]);
        }
    }

    private int SlotOf(ulong hash)
    {
        var mask = keys.Length - 1;
        var slot = (int)(hash ^ (hash >> 29)) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private static (ulong[] Keys, int[] Rows, HashMarks Marks) Empty(int expected)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(expected, 64) + 1);
        var rows = new int[size];
        Array.Fill(rows, NoRow);
        return (new ulong[size], rows, new HashMarks(size / 2));
    }
}

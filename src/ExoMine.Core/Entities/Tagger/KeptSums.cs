using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>Sums of weights that were worked out before, by number.</summary>
internal sealed class KeptSums(int count)
{
    private Vector256<short>[] _sums = new Vector256<short>[count];
    private bool[] _known = new bool[count];

    /// <summary>Makes room for so many numbers.</summary>
    public void Reserve(int numbers)
    {
        if (numbers <= _known.Length) return;
        Array.Resize(ref _sums, numbers * 2);
        Array.Resize(ref _known, numbers * 2);
    }

    public bool TryGet(int number, out Vector256<short> sum)
    {
        sum = _sums[number];
        return _known[number];
    }

    public Vector256<short> Keep(int number, Vector256<short> sum)
    {
        _known[number] = true;
        return _sums[number] = sum;
    }
}

using System.Collections;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Numbers the features that occur often enough. Counting is by bit sets: a feature in a million is taken for seen twice.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];
    private readonly BitArray[] _seen;

    /// <param name="least">Features seen less often are left out.</param>
    public FeatureIndex(int least) => _seen = [.. Enumerable.Range(0, least - 1).Select(_ => new BitArray(1 << 30))];

    public int Count => _numbers.Count;

    public IReadOnlyDictionary<uint, int> Numbers => _numbers;

    /// <summary>Notes one more occurrence.</summary>
    public void See(uint key)
    {
        var place = (int)(key >> 2);
        foreach (var set in _seen)
        {
            if (set[place]) continue;
            set[place] = true;
            return;
        }
        _numbers.TryAdd(key, _numbers.Count);
    }

    /// <summary>-1 for a feature that is left out.</summary>
    public int this[uint key] => _numbers.TryGetValue(key, out var number) ? number : -1;
}

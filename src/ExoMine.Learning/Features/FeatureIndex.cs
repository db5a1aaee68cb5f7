namespace ExoMine.Learning.Features;

/// <summary>Numbers the features that a model knows; others are passed over.</summary>
public sealed class FeatureIndex
{
    private readonly Dictionary<string, int> numbers;

    public FeatureIndex(IReadOnlyList<string> names)
    {
        Names = names;
        numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names { get; }

    public int Count => Names.Count;

    /// <summary>Every feature that at least <paramref name="least"/> of the bags have.</summary>
    public static FeatureIndex Of(IEnumerable<FeatureBag> bags, int least, Func<string, bool> keep)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var bag in bags)
        {
            foreach (var (name, value) in bag.Values)
            {
                if (value == 0 || !keep(name)) continue;
                counts.TryGetValue(name, out var count);
                counts[name] = count + 1;
            }
        }
        return new FeatureIndex([.. counts.Where(pair => pair.Value >= least).Select(pair => pair.Key)]);
    }

    /// <summary>The known features of a bag by number, in ascending order.</summary>
    public List<(int Index, float Value)> Look(FeatureBag bag)
    {
        var found = new List<(int, float)>();
        foreach (var (name, value) in bag.Values)
        {
            if (value != 0 && numbers.TryGetValue(name, out var number)) found.Add((number, value));
        }
        found.Sort((x, y) => x.Item1.CompareTo(y.Item1));
        return found;
    }
}

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
    public static FeatureIndex Of(IEnumerable<FeatureBag> bags, int least, Func<string, bool> keep) =>
        Of(bags.SelectMany(bag => bag.Values.Where(f => f.Value != 0 && keep(f.Key)).Select(f => f.Key)), least);

    /// <summary>Every name that stands at least <paramref name="least"/> times, in ordinal order.</summary>
    public static FeatureIndex Of(IEnumerable<string> names, int least) =>
        new([.. names.CountBy(name => name, StringComparer.Ordinal).Where(pair => pair.Value >= least).Select(pair => pair.Key).Order(StringComparer.Ordinal)]);

    /// <summary>The numbers of the known names, in the order of the names.</summary>
    public int[] Look(IEnumerable<string> names)
    {
        var found = new List<int>();
        foreach (var name in names)
        {
            if (numbers.TryGetValue(name, out var number)) found.Add(number);
        }
        return [.. found];
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

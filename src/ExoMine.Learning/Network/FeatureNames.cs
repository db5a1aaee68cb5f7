namespace ExoMine.Learning.Network;

/// <summary>Numbers the names of features; those of a model's training that are too rare have none.</summary>
internal sealed class FeatureNames
{
    private readonly Dictionary<string, int> numbers;

    public FeatureNames(IReadOnlyList<string> names)
    {
        All = names;
        numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> All { get; }

    public static FeatureNames Of(IEnumerable<string> names, int least) =>
        new([.. names.CountBy(name => name, StringComparer.Ordinal).Where(pair => pair.Value >= least).Select(pair => pair.Key).Order(StringComparer.Ordinal)]);

    public int[] Look(IEnumerable<string> names)
    {
        var found = new List<int>();
        foreach (var name in names)
        {
            if (numbers.TryGetValue(name, out var number)) found.Add(number);
        }
        return [.. found];
    }
}

namespace ExoMine.Learning.Features;

/// <summary>Named numbers that describe one sentence or one candidate. Names begin with their group: r: rules, s: sentence, n: wording.</summary>
public sealed class FeatureBag
{
    private readonly Dictionary<string, float> values = new(StringComparer.Ordinal);

    /// <summary>In no order that means anything.</summary>
    public IEnumerable<KeyValuePair<string, float>> Values => values;

    public void Add(string name, double value = 1)
    {
        values.TryGetValue(name, out var sum);
        values[name] = sum + (float)value;
    }

    public void Set(string name, double value) => values[name] = (float)value;

    /// <summary>The same without the features that <paramref name="drop"/> names, for training that must not lean on them; asked in ordinal order.</summary>
    public FeatureBag Without(Func<string, bool> drop)
    {
        var rest = new FeatureBag();
        foreach (var (name, value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (!drop(name)) rest.values[name] = value;
        }
        return rest;
    }

    /// <summary>The same with every value turned, for the mirror image of a sentence.</summary>
    public FeatureBag Mirrored()
    {
        var mirror = new FeatureBag();
        foreach (var (name, value) in values) mirror.values[name] = -value;
        return mirror;
    }
}

using System.Collections;

namespace ExoMine.Formats.BioC;

/// <summary>BioC's free keys and values, in their order; of a key given twice the first counts.</summary>
internal sealed class BioCInfons : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> items = [];

    public string? this[string key] => items.Find(item => item.Key == key).Value;

    public void Add(string key, string? value)
    {
        if (value is not null && this[key] is null) items.Add(new(key, value));
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

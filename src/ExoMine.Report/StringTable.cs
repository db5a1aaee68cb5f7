namespace ExoMine.Report;

/// <summary>Each text once; others refer to it by number.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public int this[string text]
    {
        get
        {
            if (numbers.TryGetValue(text, out var number)) return number;
            numbers[text] = number = all.Count;
            all.Add(text);
            return number;
        }
    }
}

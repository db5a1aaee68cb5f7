namespace ExoMine.Cli.Workers;

/// <summary>Lists as bytes: their length, and one item after the other.</summary>
internal static class WireLists
{
    public static void WriteList<T>(this BinaryWriter wire, IReadOnlyList<T> items, Action<T> write)
    {
        wire.Write7BitEncodedInt(items.Count);
        for (var i = 0; i < items.Count; i++) write(items[i]);
    }

    public static T[] ReadList<T>(this BinaryReader wire, Func<T> read)
    {
        var items = new T[wire.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}

using System.Globalization;

namespace ExoMine.Entities;

/// <summary>How often what a recogniser found was a labelled name with exact borders, by type and finder.</summary>
public sealed class RecogniserPrecisions
{
    public const string FileName = "recognisers.tsv", Header = "type\tfound_by\tfound\tright";

    private readonly Dictionary<(EntityType, string), (int Found, int Right)> _counts = [];

    /// <exception cref="InvalidDataException">A line has not the four cells that it should have.</exception>
    public static RecogniserPrecisions Read(string path)
    {
        var read = new RecogniserPrecisions();
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length != 4 || !Names.TryParseEntityType(cells[0], out var type) || !TryParse(cells[2], out var found) || !TryParse(cells[3], out var right) || right > found)
                throw new InvalidDataException($"{path}: type, finder, found and right expected in '{line}'");
            read._counts[(type, cells[1])] = (found, right);
        }
        return read;
    }

    public IEnumerable<(EntityType Type, string FoundBy, int Found, int Right)> Rows =>
        _counts.Select(c => (c.Key.Item1, c.Key.Item2, c.Value.Found, c.Value.Right)).OrderBy(r => r.Item1).ThenBy(r => r.Item2, StringComparer.Ordinal);

    public void Count(Mention mention, bool isRight)
    {
        var (found, right) = _counts.GetValueOrDefault((mention.Type, mention.FoundBy));
        _counts[(mention.Type, mention.FoundBy)] = (found + 1, right + (isRight ? 1 : 0));
    }

    /// <summary>Takes over the counts of types and finders that nothing was known of.</summary>
    public void AddUnknown(RecogniserPrecisions other)
    {
        foreach (var (key, count) in other._counts) _counts.TryAdd(key, count);
    }

    /// <summary>
    /// By the rule of succession (Laplace 1814). Of several finders that were not counted together the surest counts; what was never counted
    /// with the type is as sure as the finder is with all types. Null where nothing is known of the finder.
    /// </summary>
    public double? Of(EntityType type, string foundBy) =>
        Known(type, foundBy) ?? foundBy.Split('+').Select(finder => Known(type, finder)).Max() ?? foundBy.Split('+').Select(OfAllTypes).Max();

    private double? Known(EntityType type, string foundBy) =>
        _counts.TryGetValue((type, foundBy), out var count) ? Succession(count.Found, count.Right) : null;

    private double? OfAllTypes(string finder)
    {
        var (found, right) = (0, 0);
        foreach (var row in Rows.Where(r => r.FoundBy == finder)) (found, right) = (found + row.Found, right + row.Right);
        return found == 0 ? null : Succession(found, right);
    }

    private static double Succession(int found, int right) => (right + 1.0) / (found + 2);

    private static bool TryParse(string cell, out int number) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

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

    /// <summary>By the rule of succession (Laplace 1814); null where nothing is known of the finder, alone or with others.</summary>
    public double? Of(EntityType type, string foundBy) =>
        Known(type, foundBy) ?? (foundBy.Contains('+', StringComparison.Ordinal) ? foundBy.Split('+').Select(finder => Known(type, finder)).Max() : null);

    private double? Known(EntityType type, string foundBy) =>
        _counts.TryGetValue((type, foundBy), out var count) ? (count.Right + 1.0) / (count.Found + 2) : null;

    private static bool TryParse(string cell, out int number) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

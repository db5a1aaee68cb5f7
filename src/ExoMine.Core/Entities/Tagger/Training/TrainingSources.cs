using System.Globalization;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>One file to learn from: for each type the convention it is labelled in, and how much of that is shipped.</summary>
internal sealed record TrainingSource(string File, IReadOnlyDictionary<EntityType, (string Domain, float Share)> Domains, string Licence, string Citation)
{
    /// <exception cref="InvalidDataException">A line has the wrong number of cells.</exception>
    public static IReadOnlyList<TrainingSource> Read(string path)
    {
        var sources = new List<TrainingSource>();
        foreach (var line in System.IO.File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length != 7) throw new InvalidDataException($"{path}: seven cells expected in '{line}'");
            var domains = new Dictionary<EntityType, (string, float)>();
            if (cells[1] != "-") domains[EntityType.Gene] = (cells[1], float.Parse(cells[2], CultureInfo.InvariantCulture));
            if (cells[3] != "-") domains[EntityType.CellType] = (cells[3], float.Parse(cells[4], CultureInfo.InvariantCulture));
            sources.Add(new TrainingSource(cells[0], domains, cells[5], cells[6]));
        }
        return sources;
    }
}

namespace ExoMine.Atlas;

/// <summary>Sorts conditions into the environments by which the field compares its findings.</summary>
public sealed class EnvironmentNames
{
    private readonly Dictionary<string, string> environments;

    private EnvironmentNames(Dictionary<string, string> environments) => this.environments = environments;

    /// <exception cref="InvalidDataException">A row is not two cells.</exception>
    public static EnvironmentNames Load(string path)
    {
        var environments = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length != 2 || !environments.TryAdd(cells[0], cells[1])) throw new InvalidDataException($"{path}: \"{line}\" is not a condition and its environment, or repeats one");
        }
        return new EnvironmentNames(environments);
    }

    /// <summary>The environments of these conditions, each once; conditions that are none (a wound, a defect) are left out.</summary>
    public string[] Of(IEnumerable<string> conditions) =>
        [.. conditions.Select(c => environments.GetValueOrDefault(c)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

namespace ExoMine.Cli.Export;

/// <summary>Reads models/processes.tsv: what the names of processes stand for.</summary>
internal static class ProcessList
{
    /// <exception cref="StartupException">The file is damaged.</exception>
    public static IReadOnlyDictionary<string, Concept> Load(string path)
    {
        var processes = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            if (line.Split('\t') is not [var process, var id, var name, _]) throw new StartupException($"{path}: \"{line}\" is not process, id, name and source");
            processes[process] = new Concept(id, name);
        }
        return processes;
    }
}

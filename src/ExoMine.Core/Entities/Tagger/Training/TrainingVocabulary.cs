namespace ExoMine.Entities.Tagger.Training;

/// <summary>A list of names, all of which the tagger is told of when it meets them; only hashes of it are shipped.</summary>
/// <param name="Columns">The columns that hold names, several in one cell separated by bars.</param>
internal sealed record TrainingVocabulary(string File, IReadOnlyList<string> Columns, string Licence, string Citation)
{
    private const int LeastLength = 2;

    /// <exception cref="InvalidDataException">A line has the wrong number of cells.</exception>
    public static IReadOnlyList<TrainingVocabulary> Read(string path)
    {
        var lists = new List<TrainingVocabulary>();
        foreach (var line in System.IO.File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length != 4) throw new InvalidDataException($"{path}: four cells expected in '{line}'");
            lists.Add(new TrainingVocabulary(cells[0], cells[1].Split(','), cells[2], cells[3]));
        }
        return lists;
    }

    /// <exception cref="InvalidDataException">The file lacks a column.</exception>
    public IEnumerable<string> Terms(string path)
    {
        var lines = System.IO.File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#');
        var header = lines.FirstOrDefault("").Split('\t');
        var wanted = Columns.Select(c => Array.IndexOf(header, c)).ToArray();
        if (wanted.Contains(-1)) throw new InvalidDataException($"{path}: columns {string.Join(", ", Columns)} expected");
        return lines.Skip(1).Select(l => l.Split('\t')).SelectMany(cells => wanted.Where(w => w < cells.Length).SelectMany(w => cells[w].Split('|'))).Where(t => t.Length >= LeastLength);
    }
}

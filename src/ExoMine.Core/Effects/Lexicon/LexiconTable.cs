namespace ExoMine.Effects.Lexicon;

/// <summary>Reads the tab-separated vocabularies: comment lines, one header row, then one entry a row.</summary>
public static class LexiconTable
{
    /// <exception cref="FileNotFoundException">The vocabulary is missing.</exception>
    /// <exception cref="InvalidDataException">A row has another number of columns than the header; names file and line.</exception>
    public static IEnumerable<string[]> Read(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"Missing vocabulary: {path}", path);
        return Rows(path);
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        var columns = 0;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }
            if (cells.Length != columns)
                throw new InvalidDataException($"{path}, line {number}: {cells.Length} columns instead of {columns}");
            yield return cells;
        }
    }
}

using ExoMine.Formats;

namespace ExoMine.Cli.Eval;

/// <summary>Finds and reads the gold that a command line names.</summary>
internal static class GoldFiles
{
    /// <exception cref="WrongUseException">A path is missing, a folder holds no .jsonl, or a line is not a labelled unit.</exception>
    public static IReadOnlyList<GoldFile> Read(IEnumerable<string> paths) => [.. paths.SelectMany(Find).Distinct(StringComparer.Ordinal).Select(ReadFile)];

    private static IEnumerable<string> Find(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new WrongUseException($"{path}: there is no such file or folder");
        var files = Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0 ? files : throw new WrongUseException($"{path}: there is no .jsonl file in this folder");
    }

    private static GoldFile ReadFile(string path)
    {
        try
        {
            var units = GoldReader.Read(path);
            return units.Count > 0 ? new GoldFile(path, FileHash.Sha256(path), units) : throw new WrongUseException($"{path}: holds no units");
        }
        catch (InvalidDataException problem)
        {
            throw new WrongUseException(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{path}: cannot be read ({problem.Message})");
        }
    }
}

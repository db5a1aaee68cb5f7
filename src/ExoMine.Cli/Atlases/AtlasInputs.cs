using ExoMine.Atlas;
using ExoMine.Cli.Eval;
using ExoMine.Entities;
using ExoMine.Entities.Lexicons;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Atlases;

/// <summary>Reads the papers that an atlas is made of, one at a time.</summary>
internal static class AtlasInputs
{
    /// <exception cref="WrongUseException">A path is missing, a file is not the output of a run, or two papers have one id.</exception>
    public static IEnumerable<PlacedPaper> Runs(IEnumerable<string> paths)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(Files))
            foreach (var (json, name) in Texts(path))
            {
                var paper = Parse(json, name);
                if (!seen.TryAdd(paper.Paper.Id, name)) throw new WrongUseException($"{name}: the id {paper.Paper.Id} is also in {seen[paper.Paper.Id]}");
                yield return paper;
            }
    }

    public static IEnumerable<PlacedPaper> Gold(IEnumerable<string> paths, ModelFolder models)
    {
        ConceptLinker linker;
        try
        {
            linker = new ConceptLinker(EntityLexicons.Read(models.Folder("lexicons")));
        }
        catch (LexiconFormatException problem)
        {
            throw new StartupException(problem.Message);
        }
        return GoldPapers.Of(GoldFiles.Read(paths).SelectMany(file => file.Units), linker).OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new PlacedPaper(p, []));
    }

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new WrongUseException($"{path}: there is no such file or folder; it should be the OUT of exomine run");
        return Directory.GetFiles(path).Where(IsPaper).Order(StringComparer.Ordinal);
    }

    private static bool IsPaper(string path) => Path.GetExtension(path) is ".json" or ".jsonl" && Path.GetFileName(path) is not ("run.json" or AtlasFiles.Json);

    private static IEnumerable<(string Json, string Name)> Texts(string path) => Path.GetExtension(path) == ".jsonl"
        ? Read(() => File.ReadLines(path), path).Select((line, i) => (line, $"{path}:{i + 1}"))
        : [(Read(() => File.ReadAllText(path), path), path)];

    private static T Read<T>(Func<T> read, string path)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{path}: cannot be read ({problem.Message})");
        }
    }

    private static PlacedPaper Parse(string json, string name)
    {
        try
        {
            return PaperJsonReader.ReadPlaced(json, name);
        }
        catch (InvalidPaperException problem)
        {
            throw new WrongUseException(problem.Message);
        }
    }
}

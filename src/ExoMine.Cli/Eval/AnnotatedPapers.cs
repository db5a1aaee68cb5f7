using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Eval;

/// <summary>Reads the papers of a run's output folder.</summary>
internal static class AnnotatedPapers
{
    /// <param name="wanted">Ids of papers; others are passed over.</param>
    /// <exception cref="WrongUseException">The folder is missing, or a file in it is not the output of a run.</exception>
    public static IReadOnlyDictionary<string, Paper> Read(string folder, IReadOnlySet<string> wanted)
    {
        if (!Directory.Exists(folder)) throw new WrongUseException($"{folder}: there is no such folder; it should be the OUT of exomine run");
        var papers = new Dictionary<string, Paper>(StringComparer.Ordinal);
        try
        {
            foreach (var path in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
                foreach (var paper in Papers(path).Where(paper => wanted.Contains(paper.Id)))
                    if (!papers.TryAdd(paper.Id, paper)) throw new WrongUseException($"{path}: a second paper has the id {paper.Id}");
        }
        catch (InvalidPaperException problem)
        {
            throw new WrongUseException(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{folder}: cannot be read ({problem.Message})");
        }
        return papers;
    }

    private static IEnumerable<Paper> Papers(string path) => Path.GetExtension(path) switch
    {
        ".json" when Path.GetFileName(path) != "run.json" => [PaperJsonReader.Read(File.ReadAllText(path), path)],
        ".jsonl" => File.ReadLines(path).Select((line, i) => PaperJsonReader.Read(line, $"{path}:{i + 1}")),
        _ => [],
    };
}

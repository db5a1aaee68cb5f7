using ExoMine.Cli.Export;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Verify;

/// <summary>The papers of one output file, each checked against schema and spans.</summary>
internal static class AnnotatedJson
{
    /// <summary>The papers' texts as they stand in the file: the whole of a .json, each line of a .jsonl.</summary>
    public static IEnumerable<string> Papers(string path) =>
        path.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(path) : [File.ReadAllText(path)];

    /// <summary>Reads the paper with all its spans and writes it again: every member must be there, and nothing else. Null where something is wrong, which is then told.</summary>
    public static Paper? Check(string json, string name, VerifyReport report)
    {
        var line = JsonlRunWriter.OneLine(json);
        try
        {
            var read = PaperJsonReader.ReadPlaced(line, name);
            var again = new PaperJsonWriter(read.Producer!).WriteLine(read.Paper);
            if (again == line) return read.Paper;
            var place = again.AsSpan().CommonPrefixLength(line);
            report.Problem(name, $"is not as the schema says, near \"{line[Math.Max(0, place - 30)..Math.Min(line.Length, place + 30)]}\"");
        }
        catch (InvalidPaperException problem)
        {
            report.Problem(name, problem.Message);
        }
        return null;
    }
}

using System.Text.Json;

namespace ExoMine.Formats;

/// <summary>Reads a .jsonl file of {"id","text"} lines, each a paper of its own, texts kept to the character.</summary>
public sealed class JsonlReader : IPaperReader
{
    public string Kind => "jsonl";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        using var lines = new ByteLineReader(file.Open(), Utf8Text.LargestPaper);
        while (lines.Next(out var number, out var line))
        {
            var name = $"{file.Given}#{number}";
            // Ids are claimed here, in the order of the lines, so that the same line fails on any number of threads.
            yield return line.Length == 0
                ? new PendingPaper(name, () => throw new InputProblemException("empty_line", "is empty; expected {\"id\": …, \"text\": …}"))
                : Claim(line, name, number, firstLines);
        }
    }

    private static PendingPaper Claim(byte[] line, string name, int number, Dictionary<string, int> firstLines)
    {
        try
        {
            var (id, text) = Parse(line);
            if (!firstLines.TryAdd(id, number))
                throw new InputProblemException("duplicate_id", $"repeats the id \"{id}\" of line {firstLines[id]}; give each line an id of its own");
            return new PendingPaper(name, () => new Paper(id, text) { Source = new PaperSource(name, Utf8Text.Sha256(line), "jsonl") });
        }
        catch (InputProblemException problem)
        {
            return new PendingPaper(name, () => throw problem);
        }
    }

    private static (string Id, string Text) Parse(byte[] line)
    {
        // Broken UTF-8 is told apart from broken JSON, since the cure differs.
        var json = Utf8Text.Decode(line);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } name
                && document.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
                return (name, text.GetString()!);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new InputProblemException("not_json", $"is not JSON ({FirstSentence(problem.Message)}); expected {{\"id\": …, \"text\": …}}");
        }
        throw new InputProblemException("not_json", "has no members \"id\" and \"text\" that are strings");
    }

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.');
}

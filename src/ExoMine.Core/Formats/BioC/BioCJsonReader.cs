using System.Text;
using System.Text.Json;

namespace ExoMine.Formats.BioC;

/// <summary>Reads BioC JSON: a collection, a list of them, PubTator's answer, or a document a line; annotations that the file brings are not taken over.</summary>
public sealed class BioCJsonReader : IPaperReader
{
    private const int LargestFile = 256 << 20;

    public string Kind => "json";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var ids = new ClaimedIds();
        var number = 0;
        foreach (var json in DocumentsOf(file))
        {
            number++;
            var document = BioCJson.Read(json);
            var hash = Utf8Text.Sha256(Encoding.UTF8.GetBytes(json.GetRawText()));
            yield return ids.Claim(file.Given, number, document.Id, id =>
                BioCPaper.Read(document) with { Source = new PaperSource($"{file.Given}#{id}", hash, "bioc-json") });
        }
        if (number == 0) throw new InputProblemException("not_bioc", "is JSON, but no BioC: it has no document with passages");
    }

    private static IEnumerable<JsonElement> DocumentsOf(InputFile file)
    {
        using var whole = Parse(file);
        foreach (var document in BioCJson.DocumentsOf(whole.RootElement)) yield return document;
    }

    private static JsonDocument Parse(InputFile file)
    {
        using var bytes = new GuardedStream(file.Open(), "the file", LargestFile);
        using var memory = new MemoryStream();
        bytes.CopyTo(memory);
        var content = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        if (content.Span.StartsWith("\uFEFF"u8)) content = content[3..];
        try
        {
            return JsonDocument.Parse(IsOneALine(content) ? Listed(content.Span) : content);
        }
        catch (JsonException problem)
        {
            throw new InputProblemException("not_json", $"is not JSON ({problem.Message.Split(". ")[0].TrimEnd('.')})");
        }
    }

    /// <summary>True where a document ends with its line and another follows.</summary>
    private static bool IsOneALine(ReadOnlyMemory<byte> content)
    {
        var end = content.Span.IndexOf((byte)'\n');
        if (end < 0 || content.Span[end..].Trim(" \t\r\n"u8).IsEmpty) return false;
        try
        {
            using var first = JsonDocument.Parse(content[..end]);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Listed(ReadOnlySpan<byte> lines)
    {
        using var list = new MemoryStream(lines.Length + 16);
        list.WriteByte((byte)'[');
        var first = true;
        foreach (var range in lines.Split((byte)'\n'))
        {
            var line = lines[range].Trim(" \t\r"u8);
            if (line.IsEmpty) continue;
            if (!first) list.WriteByte((byte)',');
            first = false;
            list.Write(line);
        }
        list.WriteByte((byte)']');
        return list.ToArray();
    }
}

using System.Text;
using System.Text.Json;

namespace ExoMine.Formats.Json;

/// <summary>Writes the annotated JSON: a member a line, and in lists an element a line, so that files can be read and compared.</summary>
public sealed class PaperJsonWriter(Producer producer)
{
    /// <summary>The whole file, with a line feed at its end.</summary>
    public string Write(Paper paper)
    {
        using var document = JsonDocument.Parse(WriteLine(paper));
        var json = new StringBuilder("{\n");
        var first = true;
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (!first) json.Append(",\n");
            first = false;
            json.Append("  \"").Append(member.Name).Append("\": ");
            AppendValue(json, member.Value);
        }
        return json.Append("\n}\n").ToString();
    }

    /// <summary>The same on one line, without a line feed, for JSONL.</summary>
    /// <exception cref="InvalidPaperException">A span does not fit the text.</exception>
    public string WriteLine(Paper paper)
    {
        OffsetCheck.Verify(paper);
        return JsonSerializer.Serialize(PaperDocumentBuilder.Build(paper, producer), PaperJsonContext.Readable.PaperDocument);
    }

    private static void AppendValue(StringBuilder json, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0 || value[0].ValueKind != JsonValueKind.Object)
        {
            json.Append(value.GetRawText());
            return;
        }
        json.Append('[');
        var separator = "\n    ";
        foreach (var element in value.EnumerateArray())
        {
            json.Append(separator).Append(element.GetRawText());
            separator = ",\n    ";
        }
        json.Append("\n  ]");
    }
}

using System.Text.Json;

namespace ExoMine.Formats.Json;

/// <summary>Reads annotated JSON back into a paper; boxes are for viewers and are not read.</summary>
public static class PaperJsonReader
{
    /// <exception cref="InvalidPaperException">The text is not annotated JSON of this schema version, or its spans do not fit its text.</exception>
    public static Paper Read(string json, string name)
    {
        PaperDocument document;
        try
        {
            document = JsonSerializer.Deserialize(json, PaperJsonContext.Readable.PaperDocument)
                ?? throw new InvalidPaperException(name, "holds null instead of a paper");
        }
        catch (JsonException problem)
        {
            throw new InvalidPaperException(name, $"is not annotated JSON of this program: {problem.Message}");
        }
        if (document.SchemaVersion != PaperDocument.CurrentSchemaVersion)
            throw new InvalidPaperException(name, $"has schema version {document.SchemaVersion}; this program reads {PaperDocument.CurrentSchemaVersion}");
        var paper = new PaperDocumentReader(document, name).ToPaper();
        OffsetCheck.Verify(paper);
        return paper;
    }
}

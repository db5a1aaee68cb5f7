using System.Text.Json;
using ExoMine.Atlas;

namespace ExoMine.Formats.Json;

/// <summary>Reads annotated JSON back into a paper, so that writing it again gives the same file.</summary>
public static class PaperJsonReader
{
    /// <exception cref="InvalidPaperException">The text is not annotated JSON of this schema version, or its spans do not fit its text.</exception>
    public static Paper Read(string json, string name) => ReadPlaced(json, name).Paper;

    /// <exception cref="InvalidPaperException">As for <see cref="Read"/>.</exception>
    public static PlacedPaper ReadPlaced(string json, string name)
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
        return new PlacedPaper(paper, [.. document.Sentences.Select(s => new SentencePlace(s.Page, s.Boxes))], new Producer(document.Producer.Name, document.Producer.Version, document.Producer.Models));
    }
}

using System.Text.Json;

namespace ExoMine.Formats.PubAnnotation;

/// <summary>Writes PubAnnotation JSON: mentions, processes and sentences as denotations, findings as relations with attributes; offsets in code points.</summary>
public sealed class PubAnnotationWriter : IPaperWriter
{
    public string Name => "pubannotation";

    public PaperCollection Collection { get; } = new(".json", "[\n", ",\n", "\n]\n", Member);

    public IReadOnlyList<PaperFile> Write(Paper paper) => [new PaperFile(".json", Member(paper) + "\n")];

    private static string Member(Paper paper)
    {
        var parts = new PubAnnotationParts(paper);
        return JsonFragment.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("sourcedb", paper.Bibliography.Pmid is null ? "ExoMine" : "PubMed");
            json.WriteString("sourceid", paper.Bibliography.Pmid ?? paper.Id);
            json.WriteString("text", paper.Text);
            json.WriteStartArray("denotations");
            foreach (var (id, start, end, type) in parts.Denotations)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteStartObject("span");
                json.WriteNumber("begin", start);
                json.WriteNumber("end", end);
                json.WriteEndObject();
                json.WriteString("obj", type);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            Triples(json, "relations", parts.Relations);
            Triples(json, "attributes", parts.Attributes);
            json.WriteEndObject();
        });
    }

    private static void Triples(Utf8JsonWriter json, string name, IEnumerable<(string Id, string Subject, string Predicate, string Object)> triples)
    {
        json.WriteStartArray(name);
        foreach (var (id, subject, predicate, value) in triples)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("subj", subject);
            json.WriteString("pred", predicate);
            json.WriteString("obj", value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

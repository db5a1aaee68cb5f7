using System.Text.Json;

namespace ExoMine.Formats.BioC;

/// <summary>BioC documents as JSON.</summary>
internal static class BioCJson
{
    /// <summary>The documents of a collection, of a list of collections, of PubTator's answer, or the one document that it is.</summary>
    public static IEnumerable<JsonElement> DocumentsOf(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array) return json.EnumerateArray().SelectMany(DocumentsOf);
        if (json.ValueKind != JsonValueKind.Object) return [];
        if (json.TryGetProperty("passages", out _)) return [json];
        // {"documents": […]}, {"PubTator3": […]}
        return json.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array && member.Name is not "relations" and not "annotations")
            .SelectMany(member => member.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)).SelectMany(DocumentsOf);
    }

    public static BioCDocument Read(JsonElement document) => new(
        Text(document, "id"),
        Infons(document),
        [.. Items(document, "passages").Select(Passage)],
        [.. Items(document, "relations").Concat(Items(document, "passages").SelectMany(p => Items(p, "relations"))).Select(Relation)]);

    public static void Write(Utf8JsonWriter json, BioCDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        Write(json, document.Infons);
        json.WriteStartArray("passages");
        foreach (var passage in document.Passages) Write(json, passage);
        json.WriteEndArray();
        json.WriteStartArray("annotations");
        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in document.Relations) Write(json, relation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BioCPassage passage)
    {
        json.WriteStartObject();
        json.WriteNumber("offset", passage.Offset ?? 0);
        Write(json, passage.Infons);
        json.WriteString("text", passage.Text);
        json.WriteStartArray("sentences");
        json.WriteEndArray();
        json.WriteStartArray("annotations");
        foreach (var annotation in passage.Annotations)
        {
            json.WriteStartObject();
            json.WriteString("id", annotation.Id);
            Write(json, annotation.Infons);
            json.WriteString("text", annotation.Text);
            json.WriteStartArray("locations");
            foreach (var location in annotation.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("offset", location.Offset);
                json.WriteNumber("length", location.Length);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("relations");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BioCRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("id", relation.Id);
        Write(json, relation.Infons);
        json.WriteStartArray("nodes");
        foreach (var node in relation.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("refid", node.RefId);
            json.WriteString("role", node.Role);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BioCInfons infons)
    {
        json.WriteStartObject("infons");
        foreach (var (key, value) in infons) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static BioCPassage Passage(JsonElement passage)
    {
        var offset = Number(passage, "offset");
        var sentences = Items(passage, "sentences").ToArray();
        var text = Text(passage, "text");
        if (text.Length == 0) text = BioCSentences.Join(offset ?? 0, sentences.Select(s => (Number(s, "offset"), Text(s, "text"))));
        var annotations = Items(passage, "annotations").Concat(sentences.SelectMany(s => Items(s, "annotations"))).Select(Annotation);
        return new BioCPassage(offset, Infons(passage), text, [.. annotations]);
    }

    private static BioCAnnotation Annotation(JsonElement annotation) => new(
        Text(annotation, "id"),
        Infons(annotation),
        [.. Items(annotation, "locations").Select(l => new BioCLocation(Number(l, "offset") ?? -1, Number(l, "length") ?? 0))],
        Text(annotation, "text"));

    private static BioCRelation Relation(JsonElement relation) => new(
        Text(relation, "id"),
        Infons(relation),
        [.. Items(relation, "nodes").Select(n => new BioCNode(Text(n, "refid"), Text(n, "role")))]);

    private static BioCInfons Infons(JsonElement owner)
    {
        var infons = new BioCInfons();
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty("infons", out var members) || members.ValueKind != JsonValueKind.Object) return infons;
        foreach (var member in members.EnumerateObject()) infons.Add(member.Name, Scalar(member.Value));
        return infons;
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string member) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(member, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static string Text(JsonElement owner, string member) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(member, out var value) ? Scalar(value) ?? "" : "";

    /// <summary>Ids and infons are numbers in some files.</summary>
    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static int? Number(JsonElement owner, string member) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}

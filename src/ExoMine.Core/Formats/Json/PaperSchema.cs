using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace ExoMine.Formats.Json;

/// <summary>The JSON Schema of the annotated JSON, generated from the records that are written.</summary>
public static class PaperSchema
{
    private static readonly Dictionary<string, string[]> Choices = new(StringComparer.Ordinal)
    {
        ["sentences/effect"] = EffectNames,
        ["findings/effect"] = EffectNames,
        ["findings/observed"] = EffectNames,
        ["targets/effect"] = EffectNames,
        ["pathways/effect"] = EffectNames,
        ["mentions/type"] = [.. Enum.GetValues<EntityType>().Select(t => t.Name())],
        ["sections/kind"] = SectionNames,
        ["sentences/section"] = SectionNames,
        ["findings/origin"] = ["own", "cited"],
        ["cells/role"] = ["sender", "recipient"],
        ["conditions/role"] = ["setting", "donor", "recipient"],
    };

    private static string[] EffectNames => [.. Enum.GetValues<Effect>().Select(e => e.Name())];

    private static string[] SectionNames => [.. Enum.GetValues<SectionKind>().Select(k => k.Name())];

    public static string Write()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = (JsonObject)PaperJsonContext.Readable.PaperDocument.GetJsonSchemaAsNode(exporter);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "ExoMine annotated paper, schema version 1");
        return schema.ToJsonString(new JsonSerializerOptions(PaperJsonContext.Readable.Options) { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is JsonObject { } record) LeaveOutNulls(record);
        if (context.PropertyInfo is not { } property) return node;
        // A JsonElement may be anything to the exporter; an agent may not.
        if (property.Name == "agent") node = AgentSchema();
        if (node is not JsonObject schema) return node;
        if (property.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), true).FirstOrDefault() is DescriptionAttribute description)
            schema["description"] = description.Description;
        var path = context.Path;
        var owner = path.Length >= 4 ? path[^4].ToString() : "";
        if (Choices.TryGetValue($"{owner}/{property.Name}", out var choices))
            schema["enum"] = new JsonArray([.. choices.Select(c => JsonValue.Create(c))]);
        return node;
    }

    private static JsonObject AgentSchema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            PaperJsonContext.Readable.OtherAgentDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true })),
    };

    /// <summary>Members without a value are left out, so those that may be null are not required.</summary>
    private static void LeaveOutNulls(JsonObject record)
    {
        if (record["required"] is not JsonArray required || record["properties"] is not JsonObject properties) return;
        record["required"] = new JsonArray([.. required.Select(name => (string)name!).Where(name => !MayBeNull(properties[name])).Select(name => JsonValue.Create(name))]);
    }

    private static bool MayBeNull(JsonNode? property) => property?["type"] is JsonArray types && types.Any(type => (string?)type == "null");
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExoMine.Atlas;

/// <summary>atlas.json: the whole atlas, for the report, for diffs and for other programs.</summary>
public static class AtlasJson
{
    public static string Write(ClaimAtlas atlas) => JsonSerializer.Serialize(atlas, AtlasJsonContext.Readable.ClaimAtlas) + "\n";

    /// <exception cref="InvalidDataException">The text is not an atlas of this schema version.</exception>
    public static ClaimAtlas Read(string json, string name)
    {
        try
        {
            var atlas = JsonSerializer.Deserialize(json, AtlasJsonContext.Readable.ClaimAtlas) ?? throw new InvalidDataException($"{name}: holds null instead of an atlas");
            return atlas.SchemaVersion == ClaimAtlas.CurrentSchemaVersion ? atlas
                : throw new InvalidDataException($"{name}: has schema version {atlas.SchemaVersion}; this program reads {ClaimAtlas.CurrentSchemaVersion}");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{name}: is not an atlas of this program ({problem.Message})", problem);
        }
    }
}

[JsonSerializable(typeof(ClaimAtlas))]
internal sealed partial class AtlasJsonContext : JsonSerializerContext
{
    public static AtlasJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Effect>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<PaperKind>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<GapKind>(JsonNamingPolicy.CamelCase) },
    });
}

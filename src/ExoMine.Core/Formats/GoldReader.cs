using System.Text;
using System.Text.Json;
using ExoMine.Evaluation;

namespace ExoMine.Formats;

/// <summary>Reads labelled units, one JSON object a line; members it does not know are ignored.</summary>
public static class GoldReader
{
    private static readonly IReadOnlySet<EntityType> AllTypes = Enum.GetValues<EntityType>().ToHashSet();

    /// <exception cref="InvalidDataException">A line is not a unit, or its text and offsets disagree; the message names file and line.</exception>
    public static IReadOnlyList<GoldUnit> Read(string path)
    {
        var units = new List<GoldUnit>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var unit = Parse(line);
                if (!ids.Add(unit.Id)) throw new FormatException($"the id {unit.Id} stands on an earlier line too");
                units.Add(unit);
            }
            catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
            {
                var reason = e is JsonException ? "not JSON" : e.Message;
                throw new InvalidDataException($"{path}:{number}: {reason}", e);
            }
        }
        return units;
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}: not UTF-8", e);
        }
    }

    private static GoldUnit Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("not a JSON object");
        var id = Required(root, "id");
        var text = Required(root, "text");
        var mentions = Items(root, "mentions").Select(m => Mention(m, text)).Distinct().OrderBy(m => m.Span).ThenBy(m => m.Type).ToArray();
        return new GoldUnit(id, Optional(root, "doc") ?? id, text)
        {
            Covers = root.TryGetProperty("covers", out _) ? Items(root, "covers").Select(c => Type(String(c, "covers"))).ToHashSet()
                : root.TryGetProperty("mentions", out _) ? AllTypes : new HashSet<EntityType>(),
            Mentions = mentions,
            Effect = Optional(root, "effect") is { } effect ? Effect(effect) : null,
            Agents = Items(root, "agents").Select(Agent).ToArray(),
            Section = Enum.TryParse<SectionKind>(Optional(root, "section"), ignoreCase: true, out var section) ? section : SectionKind.Other,
            Category = Optional(root, "category"),
            Negated = Flag(root, "negated"),
            Speculative = Flag(root, "speculative"),
        };
    }

    private static Mention Mention(JsonElement item, string text)
    {
        var surface = Required(item, "text");
        var (start, end) = (Offset(item, "start"), Offset(item, "end"));
        if (start < 0 || end <= start || end > text.Length)
            throw new FormatException($"the mention {Quote(surface)} at {start}–{end} lies outside the text of {text.Length} characters");
        var there = text[start..end];
        if (there != surface)
            throw new FormatException($"the text at {start}–{end} is {Quote(there)}, but the mention says {Quote(surface)}");
        return new Mention(Type(Required(item, "type")), new TextSpan(start, end), "gold");
    }

    private static GoldAgent Agent(JsonElement item)
    {
        var type = Optional(item, "type");
        return new GoldAgent(Required(item, "name"), type is null or "other" ? null : Type(type), Effect(Required(item, "effect")));
    }

    private static EntityType Type(string name) =>
        Names.TryParseEntityType(name, out var type) ? type : throw new FormatException($"{Quote(name)} is not an entity type");

    private static Effect Effect(string name) =>
        Names.TryParseEffect(name, out var effect) ? effect : throw new FormatException($"{Quote(name)} is not an effect");

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string member)
    {
        if (!parent.TryGetProperty(member, out var items) || items.ValueKind == JsonValueKind.Null) return default;
        return items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : throw new FormatException($"{Quote(member)} is not an array");
    }

    private static string Required(JsonElement parent, string member) =>
        Optional(parent, member) ?? throw new FormatException($"{Quote(member)} is missing");

    private static string? Optional(JsonElement parent, string member)
    {
        if (parent.ValueKind != JsonValueKind.Object) throw new FormatException($"expected an object with {Quote(member)}");
        return parent.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null ? String(value, member) : null;
    }

    private static string String(JsonElement value, string member) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException($"{Quote(member)} is not a string");

    private static int Offset(JsonElement parent, string member) =>
        parent.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset)
            ? offset : throw new FormatException($"{Quote(member)} is not a whole number");

    private static bool Flag(JsonElement parent, string member) =>
        parent.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.True;

    private static string Quote(string value) => $"\"{value}\"";
}

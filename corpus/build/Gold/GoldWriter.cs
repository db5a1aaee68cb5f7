using System.Text.Encodings.Web;
using System.Text.Json;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Gold;

/// <summary>Writes the labelled sentences in the gold format, one a line.</summary>
public static class GoldWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>A file's text for each split that has papers.</returns>
    public static IReadOnlyDictionary<string, string> Write(IEnumerable<Manuscript> papers) =>
        papers.OrderBy(p => p.Id, StringComparer.Ordinal).GroupBy(p => p.Split)
            .ToDictionary(g => g.Key, g => string.Concat(g.SelectMany(Lines).Select(line => line + "\n")), StringComparer.Ordinal);

    /// <summary>A category is a document, so that what is split by document is split by category. Connected text is like that of papers: it carries no category.</summary>
    public static string Write(SentenceSet set) => string.Concat(
        from category in set.Categories
        from unit in category.Sentences.Select((sentence, i) => (Number: i + 1, Sentence: sentence))
        let doc = set.Name + "-" + category.Name
        select Line($"{doc}#{unit.Number}", doc, SectionKind.Other, unit.Sentence, category.Connected ? null : category.Name) + "\n");

    private static IEnumerable<string> Lines(Manuscript paper) =>
        paper.Sentences().Select((s, i) => Line($"{paper.Id}#{i + 1}", paper.Id, s.Section, s.Sentence));

    private static string Line(string id, string doc, SectionKind section, LabelledSentence sentence, string? category = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("doc", doc);
            json.WriteString("section", section.Name());
            if (category is not null) json.WriteString("category", category);
            json.WriteString("text", sentence.Marked.Text);
            json.WriteStartArray("covers");
            foreach (var type in Enum.GetValues<EntityType>()) json.WriteStringValue(type.Name());
            json.WriteEndArray();
            json.WriteStartArray("mentions");
            foreach (var mention in sentence.Marked.Mentions) WriteMention(json, mention, sentence.Marked);
            json.WriteEndArray();
            json.WriteString("effect", sentence.Effect.Name());
            json.WriteStartArray("agents");
            foreach (var agent in sentence.Agents)
            {
                json.WriteStartObject();
                json.WriteString("name", agent.Name);
                json.WriteString("type", agent.Type?.Name() ?? "other");
                json.WriteString("effect", agent.Effect.Name());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteBoolean("negated", sentence.Negated);
            json.WriteBoolean("speculative", sentence.Speculative);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, MarkedText marked)
    {
        json.WriteStartObject();
        json.WriteString("type", mention.Type.Name());
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
        json.WriteString("text", marked.Surface(mention));
        json.WriteEndObject();
    }
}

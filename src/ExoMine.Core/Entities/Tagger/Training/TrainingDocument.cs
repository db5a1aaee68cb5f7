using System.Text;
using System.Text.Json;
using ExoMine.Evaluation;
using ExoMine.Formats;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>A labelled text of a training corpus.</summary>
internal sealed record TrainingDocument(string Text, IReadOnlyDictionary<EntityType, List<TextSpan>> Names)
{
    /// <summary>Reads a gold file: a JSON object a line, with covers and mentions.</summary>
    public static IEnumerable<TrainingDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var names = new Dictionary<EntityType, List<TextSpan>>();
            foreach (var type in json.RootElement.GetProperty("covers").EnumerateArray())
                if (ExoMine.Names.TryParseEntityType(type.GetString()!, out var known)) names[known] = [];
            foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
            {
                if (ExoMine.Names.TryParseEntityType(mention.GetProperty("type").GetString()!, out var type) && names.TryGetValue(type, out var spans))
                    spans.Add(new TextSpan(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()));
            }
            yield return new TrainingDocument(text, names);
        }
    }

    /// <summary>Reads a gold file of sentences, those of one paper joined: an abbreviation is defined in one and used in another.</summary>
    public static IEnumerable<TrainingDocument> ReadPapers(string path) =>
        GoldReader.Read(path).GroupBy(unit => unit.Doc, StringComparer.Ordinal).Select(Join);

    private static TrainingDocument Join(IEnumerable<GoldUnit> units)
    {
        var text = new StringBuilder();
        var names = Enum.GetValues<EntityType>().ToDictionary(type => type, _ => new List<TextSpan>());
        foreach (var unit in units)
        {
            foreach (var mention in unit.Mentions) names[mention.Type].Add(new TextSpan(text.Length + mention.Span.Start, text.Length + mention.Span.End));
            text.Append(unit.Text).Append('\n');
        }
        return new TrainingDocument(text.ToString(), names);
    }
}

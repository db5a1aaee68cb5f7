using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExoMine.Evaluation;

/// <summary>The scores as JSON, for programs: the same numbers as <see cref="MarkdownReport"/>, unrounded counts beside them.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<CorpusEvaluation> corpora)
    {
        var report = new JsonObject
        {
            ["schemaVersion"] = 1,
            ["corpora"] = new JsonArray([.. corpora.Select(corpus => new JsonObject
            {
                ["name"] = corpus.Name,
                ["seenInTrainingBy"] = new JsonArray([.. corpus.SeenBy.Select(model => JsonValue.Create(model))]),
                ["systems"] = new JsonArray([.. corpus.Systems.Select(Of)]),
            })]),
        };
        return report.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Of(SystemEvaluation system)
    {
        var scores = new JsonObject();
        foreach (var group in Measure.All.GroupBy(m => m.Group))
        {
            var rows = new JsonObject();
            foreach (var measure in group.Where(m => !m.Score(system.Total).IsEmpty)) rows[measure.Name] = Of(system, measure);
            if (rows.Count > 0) scores[group.Key] = rows;
        }
        var result = new JsonObject
        {
            ["system"] = system.System,
            ["units"] = system.Total.Units,
            ["papers"] = system.Docs,
            ["unitsNotFound"] = new JsonArray([.. system.Units.Where(u => u.Prediction is null).Select(u => JsonValue.Create(u.Unit.Id))]),
            ["scores"] = scores,
        };
        if (system.Total.Effects.Units > 0) result["effects"] = Effects(system);
        return result;
    }

    private static JsonObject Of(SystemEvaluation system, Measure measure)
    {
        var score = measure.Score(system.Total);
        return new JsonObject
        {
            ["truePositives"] = score.TruePositives,
            ["falsePositives"] = score.FalsePositives,
            ["falseNegatives"] = score.FalseNegatives,
            ["precision"] = Rounded(score.Precision),
            ["recall"] = Rounded(score.Recall),
            ["f1"] = Rounded(score.F1),
            ["f1Interval"] = Of(system.F1IntervalOf(measure)),
        };
    }

    private static JsonObject Effects(SystemEvaluation system)
    {
        var confusion = new JsonObject();
        foreach (var gold in Enum.GetValues<Effect>())
        {
            var row = new JsonObject();
            foreach (var predicted in Enum.GetValues<Effect>()) row[predicted.Name()] = system.Total.Effects[gold, predicted];
            row["notFound"] = system.Total.Effects[gold, null];
            confusion[gold.Name()] = row;
        }
        return new JsonObject
        {
            ["macroF1"] = Rounded(system.Total.Effects.MacroF1),
            ["macroF1Interval"] = Of(system.IntervalOf(t => t.Effects.MacroF1)),
            ["accuracy"] = Rounded(system.Total.Effects.Accuracy),
            ["signErrors"] = system.Total.Effects.SignErrors,
            ["signErrorShare"] = Rounded(system.Total.Effects.SignErrorShare),
            ["reversedAgents"] = system.Total.Agents.Reversed,
            ["confusion"] = confusion,
        };
    }

    private static JsonArray Of(Interval interval) => new(JsonValue.Create(Rounded(interval.Low)), JsonValue.Create(Rounded(interval.High)));

    private static double Rounded(double share) => Math.Round(share, 4);
}

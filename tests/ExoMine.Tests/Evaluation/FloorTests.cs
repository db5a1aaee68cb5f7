using System.Text.Json;
using ExoMine.Evaluation;
using ExoMine.Formats;
using ExoMine.Models;
using ExoMine.Tests.Corpus;
using Xunit;

namespace ExoMine.Tests.Evaluation;

/// <summary>Models, lexicons and code belong together: the shipped program is not worse than the model's card says.</summary>
public class FloorTests
{
    /// <summary>As far as two trainings differ by chance.</summary>
    private const double Slack = 0.01;

    private static readonly JsonElement Metrics = JsonDocument.Parse(File.ReadAllText(new ModelFolder().File("effect", "metrics.json"))).RootElement;

    private static readonly IAnnotator Program = DefaultPipeline.Create();

    [Theory]
    [InlineData("gold/papers-dev.jsonl")]
    [InlineData("gold/papers-train.jsonl")]
    public void Sentences_learned_from_are_read_no_worse_than_those_held_out_were(string file)
    {
        var measured = Metrics.GetProperty("files").EnumerateArray().Single(f => f.GetProperty("file").GetString() == file);
        var papers = GoldReader.Read(Path.Combine(CorpusFiles.Folder, file)).GroupBy(u => u.Doc).ToArray();
        var tally = new SystemEvaluation("program", [.. papers.SelectMany(paper => UnitProjection.Annotate([.. paper], Program))]).Total;
        Assert.InRange(tally.Effects.MacroF1, measured.GetProperty("macroF1").GetProperty("model").GetDouble() - Slack, 1);
        Assert.InRange(tally.Agents.Exact.F1, measured.GetProperty("agentsF1").GetDouble() - Slack, 1);
    }

    [Fact]
    public void Held_out_probabilities_are_as_often_right_as_they_say()
    {
        var bins = Metrics.GetProperty("calibration").EnumerateArray()
            .Select(b => (Predicted: b.GetProperty("predicted").GetDouble(), Observed: b.GetProperty("observed").GetDouble(), Units: b.GetProperty("units").GetInt32())).ToArray();
        Assert.InRange(bins.Sum(b => b.Units * Math.Abs(b.Predicted - b.Observed)) / bins.Sum(b => b.Units), 0, 0.05);
        var accuracies = Metrics.GetProperty("riskCoverage").EnumerateArray().Select(r => r.GetProperty("accuracy").GetDouble()).ToArray();
        Assert.Equal(accuracies.Order(), accuracies);
    }
}

using System.Text.Json;
using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class ReportTests
{
    private static readonly GoldUnit Unit = new("P1#1", "P1", "miR-21 <b>heals</b> | bone.")
    {
        Covers = new HashSet<EntityType> { EntityType.Mirna },
        Mentions = [new Mention(EntityType.Mirna, new TextSpan(0, 6), "gold")],
        Effect = Effect.Promotes,
        Agents = [new GoldAgent("miR-21", EntityType.Mirna, Effect.Promotes)],
    };

    [Fact]
    public void Markdown_shows_scores_intervals_and_the_system_beside()
    {
        var report = MarkdownReport.Write([Corpus()]);
        Assert.Contains("| miRNA                  |    1 |     1 | 1.000 | 1.000 | 1.000 | [1.000, 1.000] |   0.000 |", report, StringComparison.Ordinal);
        Assert.Contains("**Seen in training** by effect", report, StringComparison.Ordinal);
        Assert.Contains("exomine: gold \\ predicted", report, StringComparison.Ordinal);
        Assert.DoesNotContain("cell_type", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_the_same()
    {
        using var json = JsonDocument.Parse(JsonReport.Write([Corpus()]));
        var systems = json.RootElement.GetProperty("corpora")[0].GetProperty("systems");
        Assert.Equal(1, systems[0].GetProperty("scores").GetProperty(Measure.Strict).GetProperty("miRNA").GetProperty("f1").GetDouble());
        Assert.Equal(1, systems[1].GetProperty("effects").GetProperty("confusion").GetProperty("promotes").GetProperty("none").GetInt32());
    }

    [Fact]
    public void Errors_are_listed_with_their_sentence_and_markup_in_it_stays_text()
    {
        var list = ErrorList.Write([new CorpusEvaluation("dev.jsonl", [], [Nothing("cues")])]);
        Assert.Contains("> miR-21 &lt;b>heals&lt;/b> \\| bone.", list, StringComparison.Ordinal);
        Assert.Contains("- effect: promotes, predicted none", list, StringComparison.Ordinal);
        Assert.Contains("- miRNA missed: **miR-21**", list, StringComparison.Ordinal);
        Assert.Contains("- agent missed: **miR-21** promotes", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_without_errors_are_not_listed() =>
        Assert.DoesNotContain("P1#1", ErrorList.Write([new CorpusEvaluation("dev.jsonl", [], [Perfect("exomine")])]), StringComparison.Ordinal);

    [Fact]
    public void Reports_of_anything_are_written_and_equal_when_written_again() =>
        Gen.Select(GoldUnits.Any.Array[1, 6], GoldUnits.Any).Sample((units, other) =>
        {
            CorpusEvaluation Make() => new("any", [], [new SystemEvaluation("s", [.. units.Select((u, i) => new UnitOutcome(u, i % 3 == 0 ? null : Cut(GoldUnits.AsPrediction(other), u)))])]);
            Assert.Equal(MarkdownReport.Write([Make()]) + JsonReport.Write([Make()]), MarkdownReport.Write([Make()]) + JsonReport.Write([Make()]));
            Assert.DoesNotContain("NaN", JsonReport.Write([Make()]), StringComparison.Ordinal);
            Assert.NotEmpty(ErrorList.Write([Make()]));
        }, iter: 20);

    private static Paper Cut(Paper prediction, GoldUnit unit) =>
        prediction with { Mentions = [.. prediction.Mentions.Where(m => m.Span.End <= unit.Text.Length)] };

    private static CorpusEvaluation Corpus() => new("dev.jsonl", ["effect"], [Perfect("exomine"), Nothing("cues")]);

    private static SystemEvaluation Perfect(string name) => new(name, [new UnitOutcome(Unit, GoldUnits.AsPrediction(Unit))]);

    private static SystemEvaluation Nothing(string name) => new(name, [new UnitOutcome(Unit, Unit.ToPaper())]);
}

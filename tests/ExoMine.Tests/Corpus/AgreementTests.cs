using System.Globalization;
using ExoMine.Corpus.Agreement;
using ExoMine.Corpus.Sources;
using ExoMine.Evaluation;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class AgreementTests
{
    private static readonly PassComparison Passes = PassComparison.Of(Pass("first"), Pass("second"), Texts());

    [Fact]
    public void The_second_pass_is_of_three_hundred_units_at_least() => Assert.True(Passes.Pairs.Count >= 300);

    [Fact]
    public void The_readme_gives_the_figures_that_the_passes_give()
    {
        var readme = File.ReadAllText(Path.Combine(CorpusFiles.Folder, "README.md"));
        Assert.Contains(Row("all", Passes), readme, StringComparison.Ordinal);
        Assert.Contains(Row("papers", Passes.Where(u => !u.IsOfStressSet)), readme, StringComparison.Ordinal);
        Assert.Contains(Row("stress set", Passes.Where(u => u.IsOfStressSet)), readme, StringComparison.Ordinal);
        Assert.Contains($"{Passes.Reworded.Count} are left out", readme, StringComparison.Ordinal);
        Assert.Contains($"The {Passes.AgentsApart.Count()} units whose agents differ", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_disagreement_in_effect_is_settled_in_the_changelog()
    {
        var changelog = File.ReadAllText(Path.Combine(CorpusFiles.Folder, "CHANGELOG.md"));
        Assert.All(Passes.EffectsApart, pair => Assert.Contains($"| {pair.First.Id} |", changelog, StringComparison.Ordinal));
    }

    [Fact]
    public void Gold_keeps_the_first_label_unless_a_disagreement_was_settled()
    {
        var gold = Gold().ToDictionary(u => u.Id, u => u.Effect);
        var changed = Passes.Pairs.Where(p => gold[p.First.Id] != p.First.Effect).Select(p => p.First.Id);
        Assert.Empty(changed.Except(Passes.EffectsApart.Select(p => p.First.Id)));
    }

    [Fact]
    public void Kappa_is_as_worked_out_by_hand()
    {
        // 20 both promotes, 15 both none, 10 and 5 apart: observed 0.7, by chance 0.6*0.5 + 0.4*0.5 = 0.5.
        var table = Enumerable.Repeat(EffectConfusion.Of(Effect.Promotes, Effect.Promotes), 20)
            .Concat(Enumerable.Repeat(EffectConfusion.Of(Effect.None, Effect.None), 15))
            .Concat(Enumerable.Repeat(EffectConfusion.Of(Effect.Promotes, Effect.None), 10))
            .Concat(Enumerable.Repeat(EffectConfusion.Of(Effect.None, Effect.Promotes), 5))
            .Aggregate((sum, one) => sum + one);
        Assert.Equal(0.4, CohenKappa.Of(table), 12);
    }

    [Fact]
    public void Units_that_were_reworded_are_left_out()
    {
        PassLabel[] pass = [new("a#1", Effect.None, [], "One."), new("a#2", Effect.None, [], "Two.")];
        var comparison = PassComparison.Of(pass, pass, new Dictionary<string, string> { ["a#1"] = "One.", ["a#2"] = "Two, reworded." });
        Assert.Equal(["a#2"], comparison.Reworded);
        Assert.Equal("a#1", Assert.Single(comparison.Pairs).First.Id);
        Assert.Equal(1, comparison.Kappa);
    }

    [Fact]
    public void The_report_lists_the_disagreements() =>
        Assert.Contains("P15-glucocorticoid-dpsc#68: inhibits | mixed", AgreementReport.Write(Passes), StringComparison.Ordinal);

    [Theory]
    [InlineData("pass.tsv:1: ", "id\teffect")]
    [InlineData("pass.tsv:2: ", "id\teffect\tagents\ttext", "a#1\tnone\tOne.")]
    [InlineData("pass.tsv:2: ", "id\teffect\tagents\ttext", "a#1\thelps\t\tOne.")]
    [InlineData("pass.tsv:3: ", "id\teffect\tagents\ttext", "a#1\tnone\t\tOne.", "a#1\tnone\t\tOne.")]
    public void A_broken_line_is_named_with_file_and_line(string place, params string[] lines) =>
        Assert.StartsWith(place, Assert.Throws<SourceFormatException>(() => PassReader.Read("pass.tsv", lines)).Message, StringComparison.Ordinal);

    private static string Row(string name, PassComparison passes) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {passes.Pairs.Count} | {passes.Kappa:0.000} | {passes.Effects.Accuracy:0.000} | {passes.Agents.Exact.F1:0.000} |");

    private static IReadOnlyList<PassLabel> Pass(string name) => PassReader.Read(Path.Combine(CorpusFiles.Folder, "gold", name + "-pass.tsv"));

    private static Dictionary<string, string> Texts() => Gold().ToDictionary(u => u.Id, u => u.Text);

    private static IEnumerable<GoldUnit> Gold() => Directory.GetFiles(Path.Combine(CorpusFiles.Folder, "gold"), "*.jsonl").SelectMany(GoldReader.Read);
}

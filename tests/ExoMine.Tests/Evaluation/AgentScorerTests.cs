using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class AgentScorerTests
{
    [Fact]
    public void Case_and_white_space_of_a_name_do_not_matter() =>
        Assert.Equal(new Score(1, 0, 0), Compare([Plus("BMSC  Exosomes ")], [Plus("bmsc exosomes")]).Exact);

    [Fact]
    public void The_sign_belongs_to_the_match()
    {
        var comparison = Compare([Plus("miR-21")], [Minus("miR-21")]);
        Assert.Equal(new Score(0, 1, 1), comparison.Exact);
        Assert.Equal(new Score(0, 1, 1), comparison.Overlap);
        Assert.Single(comparison.Reversed);
    }

    [Theory]
    [InlineData("exosomes", "BMSC-derived exosomes", true)]
    [InlineData("miR-21", "miR-214", false)]
    [InlineData("miR-21", "miR-21-5p", true)]
    [InlineData("RUNX2", "SP7", false)]
    [InlineData("", "SP7", false)]
    public void Names_overlap_where_one_holds_the_other_as_whole_words(string left, string right, bool overlap)
    {
        Assert.Equal(overlap, AgentName.Overlap(left, right));
        Assert.Equal(overlap, AgentName.Overlap(right, left));
    }

    [Fact]
    public void An_agent_that_overlaps_is_a_hit_by_overlap_only()
    {
        var comparison = Compare([Plus("BMSC exosomes")], [Plus("exosomes"), Plus("RUNX2")]);
        Assert.Equal(new Score(0, 2, 1), comparison.Exact);
        Assert.Equal(new Score(1, 1, 0), comparison.Overlap);
    }

    [Fact]
    public void Agents_that_are_no_entities_can_be_left_out()
    {
        var drug = new GoldAgent("GW4869", null, Effect.Inhibits);
        var comparison = Compare([Plus("miR-21"), drug], [Plus("miR-21"), drug with { Name = "icariin" }]);
        Assert.Equal(new Score(1, 1, 1), comparison.Exact);
        Assert.Equal(new Score(1, 0, 0), comparison.ExactNamed);
    }

    [Fact]
    public void Only_directed_undenied_claims_on_osteogenesis_make_an_agent()
    {
        const string text = "a b c d";
        Finding Found(int at, string process, Effect effect, bool negated = false) =>
            new(0, new Agent(new TextSpan(at, at + 1), EntityType.Gene), process, effect, new Evidence("test", 1, [])) { Negated = negated };
        var paper = new Paper("p", text)
        {
            Findings =
            [
                Found(0, "osteogenesis", Effect.Promotes), Found(2, "adipogenesis", Effect.Promotes),
                Found(4, "osteogenesis", Effect.None), Found(6, "osteogenesis", Effect.Inhibits, negated: true),
            ],
        };
        Assert.Equal(["a"], AgentScorer.AgentsOf(paper).Select(a => a.Name));
    }

    private static AgentComparison Compare(GoldAgent[] gold, GoldAgent[] predicted) => AgentScorer.Compare(gold, predicted);

    private static GoldAgent Plus(string name) => new(name, EntityType.Gene, Effect.Promotes);

    private static GoldAgent Minus(string name) => new(name, EntityType.Gene, Effect.Inhibits);
}

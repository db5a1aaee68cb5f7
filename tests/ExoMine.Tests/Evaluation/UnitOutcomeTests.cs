using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class UnitOutcomeTests
{
    private const string Text = "BMSC exosomes with miR-21 promote bone formation, whereas miR-214 inhibits it.";

    private static readonly GoldUnit Unit = new("u", "d", Text)
    {
        Covers = new HashSet<EntityType> { EntityType.Mirna, EntityType.Vesicle },
        Mentions = [Mention(EntityType.Vesicle, "BMSC exosomes"), Mention(EntityType.Mirna, "miR-21"), Mention(EntityType.Mirna, "miR-214")],
        Effect = Effect.Mixed,
        Agents = [new GoldAgent("miR-21", EntityType.Mirna, Effect.Promotes), new GoldAgent("miR-214", EntityType.Mirna, Effect.Inhibits)],
    };

    [Fact]
    public void Gold_scored_against_itself_is_perfect() => GoldUnits.Any.Sample(unit =>
    {
        var tally = new UnitOutcome(unit, GoldUnits.AsPrediction(unit)).Tally;
        foreach (var type in Enum.GetValues<EntityType>())
        {
            Assert.Equal(unit.Covers.Contains(type) && unit.Mentions.Any(m => m.Type == type), tally.Strict(type).F1 == 1);
            Assert.Equal(tally.Strict(type), tally.Overlap(type));
        }
        Assert.Equal(new Score(unit.Agents.DistinctBy(a => (AgentName.Normal(a.Name), a.Effect)).Count(), 0, 0), tally.Agents.Exact);
        Assert.Equal(1, tally.Effects[unit.Effect!.Value, unit.Effect]);
        Assert.Equal(0, tally.Effects.SignErrors);
    });

    [Theory]
    [InlineData(true, true, 1, 0, 0)]
    [InlineData(false, true, 0, 1, 0)]
    [InlineData(true, false, 0, 0, 1)]
    [InlineData(false, false, 0, 0, 0)]
    public void A_denied_effect_counts_once_a_sentence(bool gold, bool found, int hits, int falseAlarms, int misses)
    {
        var denied = new Finding(0, new Agent(new TextSpan(0, 4), EntityType.Vesicle), "osteogenesis", Effect.None, new Evidence("test", 1, [])) { Negated = true };
        var elsewhere = denied with { Process = "angiogenesis" };
        var outcome = new UnitOutcome(Unit with { Negated = gold }, Unit.ToPaper() with { Findings = found ? [denied, denied, elsewhere] : [elsewhere] });
        Assert.Equal(new Score(hits, falseAlarms, misses), outcome.Denials);
        Assert.Equal(outcome.Denials, outcome.Tally.Denials);
    }

    [Fact]
    public void An_empty_prediction_misses_everything_and_invents_nothing() => GoldUnits.Any.Sample(unit =>
    {
        var tally = new UnitOutcome(unit, unit.ToPaper()).Tally;
        Assert.Equal(0, tally.StrictOfAllTypes.Predicted);
        Assert.Equal(unit.Mentions.Where(m => unit.Covers.Contains(m.Type)).Distinct().Count(), tally.StrictOfAllTypes.FalseNegatives);
    });

    [Fact]
    public void Overlap_never_finds_less_than_strict() => Gen.Select(GoldUnits.Any, GoldUnits.Any).Sample((gold, other) =>
    {
        var tally = new UnitOutcome(gold, GoldUnits.AsPrediction(other)).Tally;
        foreach (var type in gold.Covers)
        {
            Assert.True(tally.Overlap(type).TruePositives >= tally.Strict(type).TruePositives);
            Assert.Equal(tally.Strict(type).Gold, tally.Overlap(type).Gold);
            Assert.Equal(tally.Strict(type).Predicted, tally.Overlap(type).Predicted);
        }
    });

    [Fact]
    public void A_mention_with_other_bounds_is_wrong_strictly_and_right_by_overlap()
    {
        var tally = Score([Mention(EntityType.Vesicle, "exosomes")]);
        Assert.Equal(new Score(0, 1, 1), tally.Strict(EntityType.Vesicle));
        Assert.Equal(new Score(1, 0, 0), tally.Overlap(EntityType.Vesicle));
    }

    [Fact]
    public void One_prediction_hits_one_gold_mention_only()
    {
        var whole = new Mention(EntityType.Mirna, new TextSpan(0, Text.Length), "test");
        Assert.Equal(new Score(1, 0, 1), Score([whole]).Overlap(EntityType.Mirna));
    }

    [Fact]
    public void The_right_words_under_the_wrong_type_are_wrong() =>
        Assert.Equal(new Score(0, 1, 2), Score([Mention(EntityType.Mirna, "BMSC exosomes")]).Strict(EntityType.Mirna));

    [Fact]
    public void Types_that_nobody_looked_for_are_not_counted() =>
        Assert.True(Score([Mention(EntityType.CellType, "BMSC")]).Strict(EntityType.CellType).IsEmpty);

    [Fact]
    public void A_unit_that_was_not_found_misses_mentions_effect_and_agents()
    {
        var tally = new UnitOutcome(Unit, null).Tally;
        Assert.Equal(1, tally.Unaligned);
        Assert.Equal(3, tally.StrictOfAllTypes.FalseNegatives);
        Assert.Equal(new Score(0, 0, 1), tally.Effects.Of(Effect.Mixed));
        Assert.Equal(1, tally.Effects[Effect.Mixed, null]);
        Assert.Equal(new Score(0, 0, 2), tally.Agents.Exact);
    }

    private static Tally Score(IReadOnlyList<Mention> predicted) => new UnitOutcome(Unit, Unit.ToPaper() with { Mentions = predicted }).Tally;

    private static Mention Mention(EntityType type, string surface)
    {
        var start = Text.IndexOf(surface, StringComparison.Ordinal);
        return new Mention(type, new TextSpan(start, start + surface.Length), "test");
    }
}

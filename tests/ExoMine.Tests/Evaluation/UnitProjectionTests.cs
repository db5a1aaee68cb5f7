using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class UnitProjectionTests
{
    private const string Text = "Bone. Exo-\nsomes with miR-21 promote bone. RUNX2 inhibits it.";

    private static readonly GoldUnit Unit = new("u", "p", "Exosomes with miR-21 promote bone.")
    {
        Covers = Enum.GetValues<EntityType>().ToHashSet(),
        Mentions = [new Mention(EntityType.Vesicle, new TextSpan(0, 8), "gold"), new Mention(EntityType.Mirna, new TextSpan(14, 20), "gold")],
        Effect = Effect.Promotes,
        Agents = [new GoldAgent("Exosomes", EntityType.Vesicle, Effect.Promotes)],
    };

    [Fact]
    public void What_was_predicted_at_the_place_of_a_unit_counts_for_it()
    {
        var tally = Outcome(Predicted()).Tally;
        Assert.Equal(new Score(2, 0, 0), tally.StrictOfAllTypes);
        Assert.Equal(1, tally.Effects[Effect.Promotes, Effect.Promotes]);
        Assert.Equal(new Score(1, 0, 0), tally.Agents.Exact);
    }

    [Fact]
    public void Sentences_of_a_paper_are_annotated_together_and_made_ones_alone()
    {
        GoldUnit[] units = [new("u1", "p", "Bone grew.") { Effect = Effect.None }, Unit];
        var read = new Recorder();
        var outcomes = UnitProjection.Annotate(units, read).ToArray();
        Assert.Equal(["Bone grew.\n" + Unit.Text], read.Texts);
        Assert.Equal([new TextSpan(0, 10)], outcomes[0].Prediction!.Mentions.Select(m => m.Span));
        Assert.Equal([new TextSpan(0, Unit.Text.Length)], outcomes[1].Prediction!.Mentions.Select(m => m.Span));
        Assert.Equal((Effect.None, Effect.Promotes), (outcomes[0].PredictedEffect, outcomes[1].PredictedEffect));

        var alone = new Recorder();
        _ = UnitProjection.Annotate([.. units.Select(u => u with { Category = "plain" })], alone).ToArray();
        Assert.Equal(units.Select(u => u.Text), alone.Texts);
    }

    /// <summary>Takes each sentence for a mention, and all but the first for promoting.</summary>
    private sealed class Recorder : IAnnotator
    {
        public List<string> Texts { get; } = [];

        public Paper Annotate(Paper paper)
        {
            Texts.Add(paper.Text);
            return paper with
            {
                Sentences = [.. paper.Sentences.Select((s, i) => s with { Effect = i == 0 ? Effect.None : Effect.Promotes })],
                Mentions = [.. paper.Sentences.Select(s => new Mention(EntityType.Gene, s.Span, "test"))],
            };
        }
    }

    [Fact]
    public void Sentences_that_the_run_split_or_joined_speak_for_the_units_they_share_most_with()
    {
        var paper = Predicted();
        var whole = new Sentence(new TextSpan(0, Text.Length), SectionKind.Other, Effect.Mixed);
        Assert.Equal(Effect.Mixed, Outcome(paper with { Sentences = [whole], Findings = [] }).PredictedEffect);
        var split = new Sentence(new TextSpan(6, 23), SectionKind.Other);
        Assert.Equal(Effect.Inhibits, Outcome(paper with
        {
            Sentences = [split, split with { Span = new TextSpan(24, 43), Effect = Effect.Inhibits }],
            Findings = [],
        }).PredictedEffect);
    }

    [Fact]
    public void A_unit_that_is_not_printed_is_missed() =>
        Assert.Equal(1, Assert.Single(UnitProjection.Outcomes([Unit with { Text = Unit.Text + " Indeed." }], Predicted())).Tally.Unaligned);

    [Fact]
    public void Without_its_paper_a_unit_is_missed() => Assert.Null(Assert.Single(UnitProjection.Outcomes([Unit], null)).Prediction);

    [Fact]
    public void A_paper_that_is_the_unit_projects_to_the_same_scores() => GoldUnits.Any.Where(u => new FoldedText(u.Text).Text.Length > 0).Sample(unit =>
    {
        var prediction = GoldUnits.AsPrediction(unit);
        var direct = new UnitOutcome(unit, prediction).Tally;
        var projected = Assert.Single(UnitProjection.Outcomes([unit], prediction)).Tally;
        Assert.Equal(direct.Effects.Accuracy, projected.Effects.Accuracy);
        // Names of hyphens alone are nothing once hyphens are ignored.
        if (unit.Mentions.All(m => char.IsLetterOrDigit(m.Span.In(unit.Text)[0]) && char.IsLetterOrDigit(m.Span.In(unit.Text)[^1])))
            Assert.Equal(direct.StrictOfAllTypes, projected.StrictOfAllTypes);
    });

    private static UnitOutcome Outcome(Paper paper) => Assert.Single(UnitProjection.Outcomes([Unit], paper));

    private static Paper Predicted()
    {
        var exosomes = new TextSpan(6, 16);
        var runx2 = new TextSpan(44, 49);
        var evidence = new Evidence("test", 1, []);
        return new Paper("p", Text)
        {
            Sentences =
            [
                new Sentence(new TextSpan(0, 5), SectionKind.Other, Effect.Inhibits),
                new Sentence(new TextSpan(6, 43), SectionKind.Other, Effect.Promotes),
                new Sentence(new TextSpan(44, Text.Length), SectionKind.Other, Effect.Inhibits),
            ],
            Mentions =
            [
                new Mention(EntityType.Vesicle, exosomes, "test"),
                new Mention(EntityType.Mirna, new TextSpan(22, 28), "test"),
                new Mention(EntityType.Gene, runx2, "test"),
            ],
            Findings =
            [
                new Finding(1, new Agent(exosomes, EntityType.Vesicle), "osteogenesis", Effect.Promotes, evidence),
                new Finding(2, new Agent(runx2, EntityType.Gene), "osteogenesis", Effect.Inhibits, evidence),
            ],
        };
    }
}

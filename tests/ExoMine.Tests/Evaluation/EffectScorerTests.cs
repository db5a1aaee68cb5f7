using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class EffectScorerTests
{
    [Theory]
    [InlineData(new Effect[0], Effect.None)]
    [InlineData(new[] { Effect.None, Effect.Inhibits, Effect.None }, Effect.Inhibits)]
    [InlineData(new[] { Effect.Promotes, Effect.Promotes }, Effect.Promotes)]
    [InlineData(new[] { Effect.Promotes, Effect.None, Effect.Inhibits }, Effect.Mixed)]
    [InlineData(new[] { Effect.Mixed, Effect.Promotes }, Effect.Mixed)]
    public void The_sentences_of_a_unit_are_judged_together(Effect[] sentences, Effect expected) =>
        Assert.Equal(expected, EffectScorer.Combined(sentences));

    [Fact]
    public void Confusion_counts_scores_and_sign_errors()
    {
        var confusion = new EffectConfusion();
        foreach (var (gold, predicted) in new (Effect, Effect?)[]
                 {
                     (Effect.Promotes, Effect.Promotes), (Effect.Promotes, Effect.Inhibits), (Effect.Inhibits, Effect.Inhibits),
                     (Effect.Inhibits, null), (Effect.None, Effect.Promotes), (Effect.None, Effect.None),
                 })
        {
            confusion += EffectConfusion.Of(gold, predicted);
        }
        Assert.Equal(new Score(1, 1, 1), confusion.Of(Effect.Promotes));
        Assert.Equal(new Score(1, 1, 1), confusion.Of(Effect.Inhibits));
        Assert.Equal(0.5, confusion.MacroF1);
        Assert.Equal(0.5, confusion.Accuracy);
        Assert.Equal(1.0 / 6, confusion.SignErrorShare);
    }

    [Fact]
    public void The_hits_of_all_labels_are_the_accuracy() =>
        Gen.Select(Gen.Enum<Effect>(), Gen.Enum<Effect>()).Array[1, 40].Sample(pairs =>
        {
            var confusion = pairs.Aggregate(new EffectConfusion(), (sum, p) => sum + EffectConfusion.Of(p.Item1, p.Item2));
            Assert.Equal(confusion.Accuracy, (double)Enum.GetValues<Effect>().Sum(e => confusion.Of(e).TruePositives) / pairs.Length, 12);
            Assert.Equal(pairs.Length, Enum.GetValues<Effect>().Sum(e => confusion.Of(e).Gold));
        });
}

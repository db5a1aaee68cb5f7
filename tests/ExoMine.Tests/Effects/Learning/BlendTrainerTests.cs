using Xunit;
using ExoMine.Learning;
using ExoMine.Learning.Scoring;
using ExoMine.Learning.Training;

namespace ExoMine.Tests.Effects.Learning;

public sealed class BlendTrainerTests
{
    [Fact]
    public void An_answer_that_is_right_is_trusted_and_one_that_guesses_is_not()
    {
        var random = new Random(7);
        var outcomes = Enumerable.Range(0, 400).Select(_ =>
        {
            var truth = random.Next(2) == 0;
            return (new[] { (truth ? 1 : -1) + (2 * random.NextDouble()) - 1, (4 * random.NextDouble()) - 2 }, truth, 1.0);
        }).ToArray();
        var blend = BlendTrainer.Fit(new Blend("q", 0, [1, 1]), outcomes, biased: true);
        Assert.True(blend.Weights[0] > 2, $"{blend.Weights[0]}");
        Assert.InRange(blend.Weights[1], -0.5, 0.5);
        Assert.InRange(blend.Bias, -0.5, 0.5);
    }

    [Fact]
    public void A_bias_is_the_log_odds_of_what_proved_true()
    {
        var blend = BlendTrainer.Fit(new Blend("q", 0, [1]), [.. Enumerable.Range(0, 400).Select(i => (new[] { i % 2 == 0 ? 1.0 : -1 }, i % 4 < 3 && i % 8 != 7, 1.0))], biased: true);
        var share = Enumerable.Range(0, 400).Count(i => i % 4 < 3 && i % 8 != 7) / 400.0;
        var predicted = Enumerable.Range(0, 400).Average(i => Head.Logistic(blend.Of(i % 2 == 0 ? 1.0 : -1)));
        Assert.Equal(share, predicted, 0.001);
    }

    [Fact]
    public void An_outcome_that_weighs_twice_counts_as_two()
    {
        (double[] Answers, bool Truth, double Weight)[] once = [([1], true, 2), ([-1], false, 1), ([2], false, 1)];
        (double[] Answers, bool Truth, double Weight)[] repeated = [([1], true, 1), ([1], true, 1), ([-1], false, 1), ([2], false, 1)];
        var (left, right) = (BlendTrainer.Fit(new Blend("q", 0, [1]), once, biased: true), BlendTrainer.Fit(new Blend("q", 0, [1]), repeated, biased: true));
        Assert.Equal(right.Weights[0], left.Weights[0], 1e-9);
        Assert.Equal(right.Bias, left.Bias, 1e-9);
    }

    [Fact]
    public void Without_outcomes_nothing_changes() =>
        Assert.Same(EffectBlend.Default.LoneAssertion, BlendTrainer.Fit(EffectBlend.Default.LoneAssertion, [], biased: true));

    [Fact]
    public void A_model_without_one_of_the_blends_is_refused() =>
        Assert.StartsWith("model.tsv: ", Assert.Throws<InvalidDataException>(() => EffectBlend.Of(EffectBlend.Default.All.Take(3), "model.tsv")).Message, StringComparison.Ordinal);
}

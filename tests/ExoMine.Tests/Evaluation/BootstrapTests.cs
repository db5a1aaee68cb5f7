using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class BootstrapTests
{
    private static readonly Tally[] Docs = Enumerable.Range(0, 30).Select(i =>
        Tally.Of([], EffectConfusion.Of(Effect.Promotes, i % 3 == 0 ? Effect.None : Effect.Promotes), default, default, true)).ToArray();

    [Fact]
    public void The_interval_holds_the_measure_and_has_width()
    {
        var interval = new Bootstrap(Docs).Of(t => t.Effects.Accuracy);
        Assert.InRange(2.0 / 3, interval.Low, interval.High);
        Assert.InRange(interval.High - interval.Low, 0.2, 0.5);
    }

    [Fact]
    public void The_same_papers_give_the_same_interval() =>
        Assert.Equal(new Bootstrap(Docs).Of(t => t.Effects.Accuracy), new Bootstrap(Docs).Of(t => t.Effects.Accuracy));

    [Fact]
    public void Resamples_with_nothing_to_find_do_not_pull_an_f1_down()
    {
        var silent = Tally.Of([], new EffectConfusion(), default, default, true);
        var found = Tally.Of([], EffectConfusion.Of(Effect.Mixed, Effect.Mixed), default, default, true);
        Assert.Equal(new Interval(1, 1), new Bootstrap([silent, silent, found]).OfF1(t => t.Effects.Of(Effect.Mixed)));
    }

    [Fact]
    public void No_papers_no_interval() => Assert.Equal(default, new Bootstrap([]).Of(t => t.Effects.Accuracy));
}

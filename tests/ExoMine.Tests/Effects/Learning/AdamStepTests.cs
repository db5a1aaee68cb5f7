using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class AdamStepTests
{
    [Fact]
    public void Eight_weights_at_a_time_move_as_one_at_a_time()
    {
        var random = new Random(11);
        float[] Numbers() => [.. Enumerable.Range(0, 21).Select(_ => (float)random.NextDouble() - 0.5f)];
        var (values, gradient, mean, square) = (Numbers(), Numbers(), Numbers(), Numbers().Select(Math.Abs).ToArray());
        var (ones, gradients, means, squares) = (values.ToArray(), gradient.ToArray(), mean.ToArray(), square.ToArray());
        var adam = new AdamStep(0.003f, 7, 0.01f);
        adam.Move(values, gradient, mean, square);
        for (var i = 0; i < ones.Length; i++) adam.Move(ones.AsSpan(i, 1), gradients.AsSpan(i, 1), means.AsSpan(i, 1), squares.AsSpan(i, 1));
        Assert.Equal(ones, values);
        Assert.Equal(means, mean);
        Assert.Equal(squares, square);
        Assert.All(gradient, g => Assert.Equal(0, g));
    }
}

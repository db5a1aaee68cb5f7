using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Networks;

public class PackedRowsTests
{
    [Theory]
    [InlineData(8, 24)]
    [InlineData(40, 120)]
    [InlineData(48, 144)]
    public void Sums_of_whole_numbers_are_near_those_of_the_weights(int inputs, int outputs)
    {
        var random = new Random(1);
        var weights = new Weights(inputs, outputs).Randomized(random, 2);
        float[] x = [.. Enumerable.Range(0, inputs).Select(i => i == 0 ? -1 : i == 1 ? 1 : ((float)random.NextDouble() * 2) - 1)];
        float[] expected = [.. Enumerable.Range(0, outputs).Select(o => o + Enumerable.Range(0, inputs).Sum(i => x[i] * weights.Row(i)[o]))];
        float[] sums = [.. Enumerable.Range(0, outputs)];
        var rounded = new short[inputs];
        PackedRows.Round(x, rounded);
        new PackedRows(weights).AddTo(sums, rounded);
        Assert.Equal(expected, sums, (e, s) => Math.Abs(e - s) < 0.01);
    }

    [Fact]
    public void The_largest_weights_and_inputs_do_not_overflow()
    {
        var weights = new Weights(48, 144);
        Array.Fill(weights.Values, 1000);
        var rounded = new short[48];
        PackedRows.Round([.. Enumerable.Repeat(1f, 48)], rounded);
        var sums = new float[144];
        new PackedRows(weights).AddTo(sums, rounded);
        Assert.All(sums, sum => Assert.Equal(48_000, sum, 20f));
    }

    [Fact]
    public void Weights_of_another_shape_are_refused() => Assert.Throws<ArgumentException>(() => new PackedRows(new Weights(40, 100)));
}

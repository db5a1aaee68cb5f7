namespace ExoMine.Networks;

/// <summary>
/// A trained matrix column by column: each row's sum has a lane of its own and grows in the order of the inputs, so that every machine
/// gets the same bits, and nothing is added across lanes.
/// </summary>
internal sealed class PackedMatrix
{
    private readonly float[] values;

    public PackedMatrix(Weights weights)
    {
        values = new float[weights.Values.Length];
        for (var row = 0; row < weights.Rows; row++)
        {
            for (var column = 0; column < weights.Columns; column++) values[(column * weights.Rows) + row] = weights.Row(row)[column];
        }
    }

    /// <summary>y += W x</summary>
    public void Apply(ReadOnlySpan<float> x, Span<float> y) => Vectors.AddRows(y, values, x);
}

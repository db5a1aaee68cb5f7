namespace ExoMine.Networks;

/// <summary>A matrix of weights, row by row, that can learn: only rows that took part since the last step are moved.</summary>
internal sealed class Weights(int rows, int columns)
{
    private readonly List<int> touched = [];
    private float[] gradient = [];
    private float[] mean = [];
    private float[] square = [];
    private bool[] isTouched = [];

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Values { get; } = new float[rows * columns];

    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>What has come back for a row since the last step.</summary>
    public float[] GradientOf(int row) => gradient.Length == 0 ? new float[Columns] : gradient[(row * Columns)..((row + 1) * Columns)];

    /// <summary>Uniform in ±<paramref name="reach"/>.</summary>
    public Weights Randomized(Random random, float reach)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = ((float)random.NextDouble() * 2 - 1) * reach;
        return this;
    }

    /// <summary>y += W x</summary>
    public void Apply(ReadOnlySpan<float> x, Span<float> y)
    {
        for (var row = 0; row < Rows; row++) y[row] += Vectors.Dot(Row(row), x);
    }

    /// <summary>What <see cref="Apply"/> passes back: the gradient of the weights, and of x added to <paramref name="dx"/>.</summary>
    public void Back(ReadOnlySpan<float> dy, ReadOnlySpan<float> x, Span<float> dx)
    {
        for (var row = 0; row < Rows; row++)
        {
            if (dy[row] == 0) continue;
            AddToGradient(row, x, dy[row]);
            Vectors.AddScaled(dx, Row(row), dy[row]);
        }
    }

    /// <summary>y += the sum of the rows, each times its x: a row stands for an input.</summary>
    public void Spread(ReadOnlySpan<float> x, Span<float> y) => Vectors.AddRows(y, Values, x);

    /// <summary>What <see cref="Spread"/> passes back: the gradient of the weights, and of x added to <paramref name="dx"/>.</summary>
    public void BackSpread(ReadOnlySpan<float> dy, ReadOnlySpan<float> x, Span<float> dx)
    {
        for (var row = 0; row < Rows; row++)
        {
            dx[row] += Vectors.Dot(Row(row), dy);
            if (x[row] != 0) AddToGradient(row, dy, x[row]);
        }
    }

    public void AddToGradient(int row, ReadOnlySpan<float> change, float scale = 1)
    {
        if (gradient.Length == 0) (gradient, mean, square, isTouched) = (new float[Values.Length], new float[Values.Length], new float[Values.Length], new bool[Rows]);
        if (!isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }
        Vectors.AddScaled(gradient.AsSpan(row * Columns, Columns), change, scale);
    }

    /// <summary>Moves the touched rows.</summary>
    public void Step(AdamStep adam)
    {
        foreach (var row in touched)
        {
            var (start, count) = (row * Columns, Columns);
            adam.Move(Values.AsSpan(start, count), gradient.AsSpan(start, count), mean.AsSpan(start, count), square.AsSpan(start, count));
            isTouched[row] = false;
        }
        touched.Clear();
    }
}

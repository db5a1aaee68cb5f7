namespace ExoMine.Evaluation;

/// <summary>
/// Confidence intervals by the percentile bootstrap (Efron 1979): whole papers are drawn again with replacement,
/// because the sentences of one paper are not independent.
/// </summary>
public sealed class Bootstrap
{
    private const int Resamples = 1000;
    private const int Seed = 20261123;
    private const double Tail = 0.025;

    private readonly Tally[] samples;

    /// <param name="docs">The tally of each paper.</param>
    public Bootstrap(IReadOnlyList<Tally> docs)
    {
        var random = new Random(Seed);
        samples = docs.Count == 0 ? [] : Enumerable.Range(0, Resamples)
            .Select(_ => Tally.Sum(Enumerable.Range(0, docs.Count).Select(_ => docs[random.Next(docs.Count)]))).ToArray();
    }

    /// <summary>The range that holds the measure in 95 of 100 resamples.</summary>
    public Interval Of(Func<Tally, double> measure) => Range(samples.Select(measure));

    /// <summary>The same for an F1; resamples that happen to hold nothing to find say nothing.</summary>
    public Interval OfF1(Func<Tally, Score> score) => Range(samples.Select(score).Where(s => !s.IsEmpty).Select(s => s.F1));

    private static Interval Range(IEnumerable<double> measured)
    {
        var values = measured.Order().ToArray();
        if (values.Length == 0) return default;
        return new Interval(values[(int)(Tail * (values.Length - 1))], values[(int)Math.Ceiling((1 - Tail) * (values.Length - 1))]);
    }
}

/// <summary>From Low to High, both included.</summary>
public readonly record struct Interval(double Low, double High);

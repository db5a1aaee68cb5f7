namespace ExoMine.Evaluation;

/// <summary>What one system did on one set of units.</summary>
public sealed class SystemEvaluation
{
    private readonly Lazy<Bootstrap> bootstrap;

    public SystemEvaluation(string system, IReadOnlyList<UnitOutcome> units)
    {
        System = system;
        Units = units;
        var docs = units.GroupBy(u => u.Unit.Doc, StringComparer.Ordinal).Select(g => Tally.Sum(g.Select(u => u.Tally))).ToArray();
        Docs = docs.Length;
        Total = Tally.Sum(docs);
        bootstrap = new Lazy<Bootstrap>(() => new Bootstrap(docs));
    }

    /// <summary>The name that the report gives it: model, cues …</summary>
    public string System { get; }

    public IReadOnlyList<UnitOutcome> Units { get; }

    /// <summary>How many papers the units come from.</summary>
    public int Docs { get; }

    public Tally Total { get; }

    /// <summary>The 95 % interval of a measure, papers drawn again.</summary>
    public Interval IntervalOf(Func<Tally, double> measure) => bootstrap.Value.Of(measure);

    /// <summary>The 95 % interval of a score's F1.</summary>
    public Interval F1IntervalOf(Measure measure) => bootstrap.Value.OfF1(measure.Score);
}

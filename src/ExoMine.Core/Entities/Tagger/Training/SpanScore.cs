namespace ExoMine.Entities.Tagger.Training;

/// <summary>How well found spans agree with labelled ones: strictly, and where an overlap is enough.</summary>
internal sealed class SpanScore
{
    private int _exact, _found, _labelled, _foundTouching, _labelledTouched;

    public void Add(IReadOnlyCollection<TextSpan> labelled, IReadOnlyCollection<TextSpan> found)
    {
        _exact += labelled.Intersect(found).Count();
        _found += found.Count;
        _labelled += labelled.Count;
        _foundTouching += found.Count(f => labelled.Any(l => l.Overlaps(f)));
        _labelledTouched += labelled.Count(l => found.Any(f => f.Overlaps(l)));
    }

    public int Labelled => _labelled;

    public double Precision => Ratio(_exact, _found);

    public double Recall => Ratio(_exact, _labelled);

    public double F1 => Mean(Precision, Recall);

    public double OverlapF1 => Mean(Ratio(_foundTouching, _found), Ratio(_labelledTouched, _labelled));

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);

    private static double Mean(double precision, double recall) =>
        precision + recall == 0 ? 0 : Math.Round(2 * precision * recall / (precision + recall), 4);
}

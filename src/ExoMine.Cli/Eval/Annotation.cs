using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>Runs an annotator over units, some papers at once.</summary>
internal static class Annotation
{
    public static IReadOnlyList<UnitOutcome> Of(IReadOnlyList<GoldUnit> units, IAnnotator annotator, int jobs) =>
        [.. Papers(units).AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).SelectMany(paper => UnitProjection.Annotate(paper, annotator))];

    /// <summary>Units of one document that follow each other.</summary>
    private static IEnumerable<IReadOnlyList<GoldUnit>> Papers(IReadOnlyList<GoldUnit> units)
    {
        for (var first = 0; first < units.Count;)
        {
            var paper = units.Skip(first).TakeWhile(unit => unit.Doc == units[first].Doc).ToArray();
            yield return paper;
            first += paper.Length;
        }
    }
}

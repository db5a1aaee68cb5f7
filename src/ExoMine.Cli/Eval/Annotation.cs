using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>Runs an annotator over units, some at once.</summary>
internal static class Annotation
{
    public static IReadOnlyList<UnitOutcome> Of(IReadOnlyList<GoldUnit> units, IAnnotator annotator, int jobs) =>
        [.. units.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(unit => new UnitOutcome(unit, annotator.Annotate(unit.ToPaper())))];
}

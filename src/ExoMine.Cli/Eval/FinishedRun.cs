using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>The annotated JSON of a run: units are found again in the text of their papers.</summary>
internal sealed class FinishedRun(string folder, ModelFolder models)
{
    public IEnumerable<CorpusEvaluation> Evaluate(IReadOnlyList<GoldFile> files)
    {
        var units = files.SelectMany(file => file.Units).ToArray();
        var papers = AnnotatedPapers.Read(folder, units.SelectMany(u => new[] { u.Doc, u.Id }).ToHashSet(StringComparer.Ordinal));
        var records = TrainingRecords.Load(models);
        foreach (var file in files)
        {
            var seenBy = records.Where(record => record.Names(file.Path, file.Sha256)).Select(record => record.Model).ToArray();
            yield return new CorpusEvaluation(file.Path, seenBy, [new SystemEvaluation(folder, Outcomes(file.Units, papers))]);
        }
    }

    private static UnitOutcome[] Outcomes(IReadOnlyList<GoldUnit> units, IReadOnlyDictionary<string, Paper> papers)
    {
        var outcomes = new Dictionary<GoldUnit, UnitOutcome>(ReferenceEqualityComparer.Instance);
        // A run over single sentences has papers of the units' own ids.
        foreach (var paper in units.GroupBy(u => papers.ContainsKey(u.Id) ? u.Id : u.Doc, StringComparer.Ordinal))
            foreach (var outcome in UnitProjection.Outcomes([.. paper], papers.GetValueOrDefault(paper.Key)))
                outcomes[outcome.Unit] = outcome;
        return [.. units.Select(unit => outcomes[unit])];
    }
}

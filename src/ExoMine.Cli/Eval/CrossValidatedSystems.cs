using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>The program with an effect classifier that never saw the paper it judges; the systems beside it need no training.</summary>
/// <param name="more">Trained on in every fold, but for papers that are judged.</param>
internal sealed class CrossValidatedSystems(ModelFolder models, int folds, int jobs, IReadOnlyList<GoldFile> more)
{
    public IEnumerable<CorpusEvaluation> Evaluate(IReadOnlyList<GoldFile> files)
    {
        var train = ComparedSystems.Trainer(models);
        var beside = ComparedSystems.Create(models).Skip(1).ToArray();
        var records = TrainingRecords.Load(models).Where(record => record.Model != TrainingRecords.Effect).ToArray();
        // All files at once: a paper with units in two of them must not be trained on and judged.
        var units = files.SelectMany(file => file.Units).ToArray();
        var judged = units.Select(u => u.Doc).ToHashSet(StringComparer.Ordinal);
        var beyond = more.SelectMany(file => file.Units).Where(u => !judged.Contains(u.Doc)).ToArray();
        var outcomes = CrossValidation.Run(units, folds, part => train([.. part.Concat(beyond).Where(u => u.Effect is not null)]), (held, system) => Annotation.Of(held, system, jobs));
        var start = 0;
        foreach (var file in files)
        {
            var mine = outcomes.Skip(start).Take(file.Units.Count).ToArray();
            start += file.Units.Count;
            yield return new CorpusEvaluation(
                file.Path,
                [.. records.Where(record => record.Names(file.Path, file.Sha256)).Select(record => record.Model)],
                [
                    new SystemEvaluation($"{ComparedSystems.Program}, {folds}-fold", mine),
                    .. beside.Select(system => new SystemEvaluation(system.Name, Annotation.Of(file.Units, system.Annotator, jobs))),
                ]);
        }
    }
}

using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>The program with the models it has, and what it is compared with.</summary>
internal sealed class CurrentSystems(ModelFolder models, int jobs)
{
    public IEnumerable<CorpusEvaluation> Evaluate(IReadOnlyList<GoldFile> files)
    {
        var systems = ComparedSystems.Create(models);
        var records = TrainingRecords.Load(models);
        foreach (var file in files)
        {
            var seenBy = records.Where(record => record.Names(file.Path, file.Sha256)).Select(record => record.Model).ToArray();
            yield return new CorpusEvaluation(file.Path, seenBy,
                [.. systems.Select(system => new SystemEvaluation(system.Name, Annotation.Of(file.Units, system.Annotator, jobs)))]);
        }
    }
}

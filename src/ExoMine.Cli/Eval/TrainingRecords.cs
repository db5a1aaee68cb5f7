using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>What the learned models say they were trained on.</summary>
internal static class TrainingRecords
{
    /// <summary>Models that were learned from gold: folders of models/ with a metrics.json.</summary>
    public const string Effect = "effect";

    private static readonly string[] Learned = [Effect, "tagger"];

    /// <exception cref="StartupException">A metrics.json is damaged.</exception>
    public static IReadOnlyList<TrainingRecord> Load(ModelFolder models)
    {
        try
        {
            return [.. Learned.Select(model => (model, path: models.Folder(model, "metrics.json"))).Where(m => File.Exists(m.path))
                .Select(m => TrainingRecord.Load(m.model, m.path))];
        }
        catch (InvalidDataException problem)
        {
            throw new StartupException(problem.Message);
        }
    }
}

namespace ExoMine.Evaluation;

/// <summary>What one or more systems did on one gold file.</summary>
/// <param name="Name">The file as it was given, or "all files".</param>
/// <param name="SeenBy">The models that were trained on this file; its scores say little then.</param>
/// <param name="Systems">The evaluated one first, then those beside it.</param>
public sealed record CorpusEvaluation(string Name, IReadOnlyList<string> SeenBy, IReadOnlyList<SystemEvaluation> Systems)
{
    /// <summary>All files as one, system by system.</summary>
    public static CorpusEvaluation Together(IReadOnlyList<CorpusEvaluation> corpora) => new(
        "all files",
        corpora.SelectMany(c => c.SeenBy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
        corpora[0].Systems.Select((system, i) =>
            new SystemEvaluation(system.System, corpora.SelectMany(c => c.Systems[i].Units).ToArray())).ToArray());
}

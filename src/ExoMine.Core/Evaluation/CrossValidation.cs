namespace ExoMine.Evaluation;

/// <summary>Predicts every unit by a system that was trained without its paper (Stone 1974).</summary>
public static class CrossValidation
{
    /// <param name="train">Makes a system from the units of the other folds.</param>
    /// <param name="annotate">Predicts units by such a system.</param>
    /// <returns>One outcome for each unit, in their order.</returns>
    public static IReadOnlyList<UnitOutcome> Run(
        IReadOnlyList<GoldUnit> units,
        int folds,
        Func<IReadOnlyList<GoldUnit>, IAnnotator> train,
        Func<IReadOnlyList<GoldUnit>, IAnnotator, IReadOnlyList<UnitOutcome>> annotate)
    {
        var foldOf = FoldOfDocs(units.Select(u => u.Doc), folds);
        var outcomes = new UnitOutcome[units.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var held = Enumerable.Range(0, units.Count).Where(i => foldOf[units[i].Doc] == fold).ToArray();
            if (held.Length == 0) continue;
            var system = train(units.Where(u => foldOf[u.Doc] != fold).ToArray());
            var predicted = annotate(held.Select(i => units[i]).ToArray(), system);
            for (var i = 0; i < held.Length; i++) outcomes[held[i]] = predicted[i];
        }
        return outcomes;
    }

    /// <summary>The folds have as equal numbers of papers as can be; which paper goes where depends on the names alone.</summary>
    public static IReadOnlyDictionary<string, int> FoldOfDocs(IEnumerable<string> docs, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        return docs.Distinct(StringComparer.Ordinal)
            .OrderBy(Scatter).ThenBy(doc => doc, StringComparer.Ordinal)
            .Select((doc, i) => (doc, i)).ToDictionary(pair => pair.doc, pair => pair.i % folds, StringComparer.Ordinal);
    }

    /// <summary>FNV-1a, so that neighbours in the alphabet (one journal, one year) do not fall into step with the folds.</summary>
    private static uint Scatter(string name) => name.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}

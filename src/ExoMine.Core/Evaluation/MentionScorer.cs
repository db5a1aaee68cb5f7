namespace ExoMine.Evaluation;

/// <summary>Compares mentions of one type, one to one: exact spans first, then those that merely overlap.</summary>
public static class MentionScorer
{
    public static MentionComparison Compare(IEnumerable<Mention> gold, IEnumerable<Mention> predicted, EntityType type)
    {
        var missed = SpansOf(gold, type);
        var spurious = SpansOf(predicted, type);
        var exact = missed.Intersect(spurious).ToHashSet();
        missed.RemoveAll(exact.Contains);
        spurious.RemoveAll(exact.Contains);

        var shifted = new List<(TextSpan Gold, TextSpan Predicted)>();
        foreach (var span in missed)
        {
            var best = spurious.Where(span.Overlaps).Where(s => shifted.TrueForAll(pair => pair.Predicted != s))
                .OrderByDescending(s => Math.Min(s.End, span.End) - Math.Max(s.Start, span.Start)).ThenBy(s => s).Cast<TextSpan?>().FirstOrDefault();
            if (best is { } found) shifted.Add((span, found));
        }
        foreach (var (from, to) in shifted)
        {
            missed.Remove(from);
            spurious.Remove(to);
        }
        return new MentionComparison(type, exact.Count, shifted, missed, spurious);
    }

    private static List<TextSpan> SpansOf(IEnumerable<Mention> mentions, EntityType type) =>
        mentions.Where(m => m.Type == type).Select(m => m.Span).Distinct().Order().ToList();
}

/// <summary>Which mentions of a unit were found, found with other bounds, missed, or made up.</summary>
/// <param name="Exact">How many agree in both bounds.</param>
public sealed record MentionComparison(
    EntityType Type,
    int Exact,
    IReadOnlyList<(TextSpan Gold, TextSpan Predicted)> Shifted,
    IReadOnlyList<TextSpan> Missed,
    IReadOnlyList<TextSpan> Spurious)
{
    public Score Strict => new(Exact, Shifted.Count + Spurious.Count, Shifted.Count + Missed.Count);

    public Score Overlap => new(Exact + Shifted.Count, Spurious.Count, Missed.Count);
}

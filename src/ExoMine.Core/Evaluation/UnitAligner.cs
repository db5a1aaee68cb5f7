namespace ExoMine.Evaluation;

/// <summary>Finds the units of one document in the text of its paper, whatever spaces, hyphens and ligatures the print changed.</summary>
public static class UnitAligner
{
    /// <summary>One entry for each unit, in order; null where the paper does not print it in one piece.</summary>
    public static IReadOnlyList<AlignedUnit?> Align(string paperText, IEnumerable<GoldUnit> units)
    {
        var paper = new FoldedText(paperText);
        var taken = new List<TextSpan>();
        var reached = 0;
        var aligned = new List<AlignedUnit?>();
        foreach (var unit in units.Select(u => new FoldedText(u.Text)))
        {
            // A text printed twice (a running head, a sentence of the abstract) goes to the first free place further on.
            var free = Occurrences(paper.Text, unit.Text).Where(place => !taken.Exists(place.Overlaps)).ToArray();
            var place = free.Where(p => p.Start >= reached).Concat(free).Cast<TextSpan?>().FirstOrDefault();
            if (place is { } found)
            {
                taken.Add(found);
                reached = found.End;
            }
            aligned.Add(place is null ? null : new AlignedUnit(unit, paper, place.Value.Start));
        }
        return aligned;
    }

    private static IEnumerable<TextSpan> Occurrences(string text, string part)
    {
        if (part.Length == 0) yield break;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, at + part.Length);
    }
}

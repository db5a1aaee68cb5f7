namespace ExoMine.Evaluation;

/// <summary>Turns what was predicted on a whole paper into predictions on the gold units it prints.</summary>
public static class UnitProjection
{
    /// <param name="units">Of one document.</param>
    /// <param name="paper">Null where the run has no such paper: then all units are missed.</param>
    public static IEnumerable<UnitOutcome> Outcomes(IReadOnlyList<GoldUnit> units, Paper? paper)
    {
        if (paper is null) return units.Select(unit => new UnitOutcome(unit, null));
        return units.Zip(UnitAligner.Align(paper.Text, units), (unit, aligned) =>
            new UnitOutcome(unit, aligned is null ? null : Project(paper, unit, aligned.Place, aligned.ToUnit)));
    }

    /// <summary>Annotates units as what they are: sentences of one paper, in its order, are read together; all else is read unit by unit.</summary>
    /// <param name="units">Of one document.</param>
    public static IEnumerable<UnitOutcome> Annotate(IReadOnlyList<GoldUnit> units, IAnnotator annotator)
    {
        if (units.Any(unit => unit.Effect is null || unit.Category is not null))
            return units.Select(unit => new UnitOutcome(unit, annotator.Annotate(unit.ToPaper())));
        var places = new List<TextSpan>(units.Count);
        foreach (var unit in units) places.Add(new TextSpan(0, unit.Text.Length).Shift(places.Count == 0 ? 0 : places[^1].End + 1));
        var text = string.Join('\n', units.Select(unit => unit.Text));
        var paper = annotator.Annotate(new Paper(units[0].Doc, text)
        {
            // A section each, so that no sentence reaches from one unit into the next.
            Sections = [.. places.Select(place => new Section(SectionKind.Other, "", place))],
            Sentences = [.. places.Select(place => new Sentence(place, SectionKind.Other))],
        });
        return units.Zip(places, (unit, place) => new UnitOutcome(unit, Project(paper, unit, place, span => span.Shift(-place.Start))));
    }

    private static Paper Project(Paper paper, GoldUnit unit, TextSpan place, Func<TextSpan, TextSpan?> toUnit)
    {
        var sentences = new Dictionary<int, Sentence>();
        for (var i = 0; i < paper.Sentences.Count; i++)
        {
            var sentence = paper.Sentences[i];
            if (BelongTogether(sentence.Span, place)) sentences[i] = sentence with { Span = new TextSpan(0, unit.Text.Length) };
        }
        return new Paper(unit.Id, unit.Text)
        {
            Sentences = [.. sentences.Values],
            Mentions = [.. Inside(paper.Mentions, m => m.Span).Select(m => m.Item with { Span = m.Span })],
            Findings = [.. Inside(paper.Findings.Where(f => sentences.ContainsKey(f.Sentence)), f => f.Agent.Span)
                .Select(f => new Finding(0, f.Item.Agent with { Span = f.Span }, f.Item.Process, f.Item.Effect, f.Item.Evidence) { Negated = f.Item.Negated })],
        };

        IEnumerable<(T Item, TextSpan Span)> Inside<T>(IEnumerable<T> items, Func<T, TextSpan> spanOf) =>
            from item in items
            let span = spanOf(item)
            where place.Contains(span)
            let inUnit = toUnit(span)
            where inUnit is not null
            select (item, inUnit.Value);
    }

    /// <summary>A sentence that was split otherwise still speaks for a unit when they share more than half of the shorter.</summary>
    private static bool BelongTogether(TextSpan sentence, TextSpan unit) =>
        2 * (Math.Min(sentence.End, unit.End) - Math.Max(sentence.Start, unit.Start)) > Math.Min(sentence.Length, unit.Length);
}

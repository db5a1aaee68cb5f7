namespace ExoMine.Formats.Tables;

/// <summary>A paper's rows of the table findings; what a finding has several of stands in one cell, joined by "; ".</summary>
internal static class FindingRows
{
    public static IEnumerable<object?[]> Of(Paper paper)
    {
        if (paper.Findings.Count == 0) yield break;
        var places = new SentencePlaces(paper);
        var entities = new PaperEntities(paper);
        for (var i = 0; i < paper.Findings.Count; i++)
        {
            var f = paper.Findings[i];
            var agent = entities.Find(f.Agent);
            var sentence = paper.Sentences[f.Sentence].Span;
            yield return
            [
                paper.Id, $"f{i + 1}", $"s{f.Sentence + 1}", (long?)places.PageOf(sentence), agent?.Id, f.Agent.Span.In(paper.Text), f.Agent.Type?.Name() ?? "other", agent?.Concept?.Id, agent?.Concept?.Name,
                f.Process, f.Effect.Name(), f.Observed.Name(), f.Negated, f.Speculative, f.Origin == Origin.Own ? "own" : "cited",
                Affected(f.Targets), Affected(f.Pathways), Words(f.Vesicles), Cells(CellRole.Sender), Cells(CellRole.Recipient), Cells(CellRole.Unknown),
                PaperRows.List([.. f.Conditions.Select(c => $"{c.Mention.Span.In(paper.Text)} ({c.Role.ToString().ToLowerInvariant()})")]),
                PaperRows.List([.. f.Evidence.Cues.Select(c => $"{c.Span.In(paper.Text)} ({c.Role})")]), f.Evidence.Score, f.Evidence.FoundBy, sentence.In(paper.Text),
            ];

            string? Cells(CellRole role) => Words(f.Cells.Where(c => c.Role == role).Select(c => c.Mention));
        }

        string? Words(IEnumerable<Mention> mentions) => PaperRows.List([.. mentions.Select(m => m.Span.In(paper.Text))]);

        string? Affected(IEnumerable<AffectedMention> affected) => PaperRows.List(
            [.. affected.Select(a => a.Mention.Span.In(paper.Text) + (a.Effect == Effect.None ? "" : $" ({a.Effect.Name()})"))]);
    }
}

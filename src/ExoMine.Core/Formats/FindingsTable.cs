using System.Globalization;

namespace ExoMine.Formats;

/// <summary>findings.tsv: one row for each finding, what a biologist opens first.</summary>
public static class FindingsTable
{
    public const string Header = "paper\tpage\tagent\ttype\tconcept\teffect\tprocess\ttarget\tconditions\tsentence\tnegated";

    public static IEnumerable<string> Rows(Paper paper)
    {
        if (paper.Findings.Count == 0) yield break;
        var places = new SentencePlaces(paper);
        var concepts = new Dictionary<(EntityType, TextSpan), Concept?>();
        foreach (var mention in paper.Mentions) concepts.TryAdd((mention.Type, mention.Span), mention.Concept);
        foreach (var finding in paper.Findings)
        {
            var sentence = paper.Sentences[finding.Sentence].Span;
            var concept = finding.Agent.Type is { } type ? concepts.GetValueOrDefault((type, finding.Agent.Span)) : null;
            yield return TsvCell.Row(
                paper.Id,
                places.PageOf(sentence)?.ToString(CultureInfo.InvariantCulture) ?? "",
                finding.Agent.Span.In(paper.Text),
                finding.Agent.Type?.Name() ?? "other",
                concept is null ? "" : concept.Id is { } id ? $"{id} {concept.Name}" : concept.Name,
                finding.Effect.Name(),
                finding.Process,
                string.Join("; ", finding.Targets.Select(t => t.Mention.Span.In(paper.Text))),
                string.Join("; ", finding.Conditions.Select(c => c.Mention.Span.In(paper.Text))),
                sentence.In(paper.Text),
                finding.Negated ? "yes" : "no");
        }
    }
}

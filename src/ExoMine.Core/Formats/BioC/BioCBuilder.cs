using System.Globalization;

namespace ExoMine.Formats.BioC;

/// <summary>Turns a paper into a BioC document: passages that cover its text without a gap, entities as annotations, findings as relations; offsets in code points.</summary>
internal static class BioCBuilder
{
    public static BioCDocument Build(Paper paper)
    {
        var entities = new PaperEntities(paper);
        var annotations = Annotations(paper, entities).ToArray();
        var cuts = Cuts(paper, annotations.Select(a => a.Span));
        var passages = new List<BioCPassage>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var span = new TextSpan(cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : paper.Text.Length);
            var section = paper.Sections.LastOrDefault(s => s.Span.Start <= span.Start && span.Start < s.Span.End);
            passages.Add(new BioCPassage(
                entities.CodePoints(span).Start,
                new BioCInfons { { "section_type", BioCSections.TypeOf(section?.Kind ?? SectionKind.Other) }, { "type", "paragraph" }, { "section_title", section?.Heading ?? "" } },
                span.In(paper.Text),
                [.. annotations.Where(a => span.Contains(a.Span)).Select(a => a.Annotation)]));
        }
        return new BioCDocument(paper.Id, Infons(paper), passages, [.. paper.Findings.Select((finding, i) => Relation(finding, i, entities))]);
    }

    /// <summary>Passages begin where sections do, behind white space and outside of what is annotated.</summary>
    private static List<int> Cuts(Paper paper, IEnumerable<TextSpan> annotated)
    {
        var spans = annotated.ToArray();
        return [0, .. paper.Sections.Select(s => s.Span.Start).Where(start => start > 0 && start < paper.Text.Length && char.IsWhiteSpace(paper.Text[start - 1])
            && !spans.Any(span => span.Start < start && start < span.End)).Distinct().Order()];
    }

    private static BioCInfons Infons(Paper paper)
    {
        var b = paper.Bibliography;
        return new BioCInfons
        {
            { "title", b.Title },
            { "authors", b.Authors.Count > 0 ? string.Join("; ", b.Authors) + ";" : null },
            { "year", b.Year?.ToString(CultureInfo.InvariantCulture) },
            { "keywords", b.Keywords.Count > 0 ? string.Join("; ", b.Keywords) : null },
            { "doi", b.Doi },
            { "pmid", b.Pmid },
        };
    }

    private static IEnumerable<(TextSpan Span, BioCAnnotation Annotation)> Annotations(Paper paper, PaperEntities entities)
    {
        foreach (var entity in entities.All)
            yield return Annotation(entity.Id, entity.Span, new BioCInfons
            {
                { "type", entity.TypeName }, { "identifier", entity.Concept?.Id }, { "name", entity.Concept?.Name }, { "score", Number(entity.Score) }, { "found_by", entity.FoundBy },
            });
        for (var i = 0; i < paper.Sentences.Count; i++)
        {
            var sentence = paper.Sentences[i];
            if (sentence.Span.IsEmpty) continue;
            yield return Annotation($"s{i + 1}", sentence.Span, new BioCInfons
            {
                { "type", "sentence" }, { "effect", sentence.Effect.Name() }, { "score", Number(sentence.Score) }, { "needs_review", sentence.NeedsReview ? "true" : null },
            });
        }
        for (var i = 0; i < paper.Findings.Count; i++)
        {
            var cues = paper.Findings[i].Evidence.Cues;
            for (var k = 0; k < cues.Count; k++)
                if (!cues[k].Span.IsEmpty)
                    yield return Annotation($"f{i + 1}c{k + 1}", cues[k].Span, new BioCInfons { { "type", "cue" }, { "role", cues[k].Role } });
        }

        (TextSpan, BioCAnnotation) Annotation(string id, TextSpan span, BioCInfons infons)
        {
            var (start, end) = entities.CodePoints(span);
            return (span, new BioCAnnotation(id, infons, [new BioCLocation(start, end - start)], span.In(paper.Text)));
        }
    }

    private static BioCRelation Relation(Finding finding, int index, PaperEntities entities)
    {
        var infons = new BioCInfons
        {
            { "type", finding.Effect.Name() }, { "process", finding.Process }, { "observed", finding.Observed.Name() },
            { "negated", finding.Negated ? "true" : "false" }, { "speculative", finding.Speculative ? "true" : "false" },
            { "origin", finding.Origin == Origin.Own ? "own" : "cited" }, { "score", Number(finding.Evidence.Score) }, { "found_by", finding.Evidence.FoundBy },
        };
        var nodes = new List<BioCNode>();
        if (entities.Find(finding.Agent) is { } agent) nodes.Add(new BioCNode(agent.Id, "agent"));
        foreach (var (role, mention, effect) in FindingParts.Of(finding))
        {
            var id = entities.Find(mention).Id;
            nodes.Add(new BioCNode(id, role));
            if (effect != Effect.None) infons.Add($"effect on {id}", effect.Name());
        }
        nodes.Add(new BioCNode($"s{finding.Sentence + 1}", "sentence"));
        for (var k = 0; k < finding.Evidence.Cues.Count; k++)
            if (!finding.Evidence.Cues[k].Span.IsEmpty) nodes.Add(new BioCNode($"f{index + 1}c{k + 1}", "cue"));
        return new BioCRelation($"f{index + 1}", infons, nodes);
    }

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}

using System.Text.Json;

namespace ExoMine.Formats.Json;

/// <summary>Turns a paper into its JSON document: numbers its parts and resolves what points to what.</summary>
internal static class PaperDocumentBuilder
{
    public static PaperDocument Build(Paper paper, Producer producer)
    {
        var ids = new Dictionary<(EntityType, TextSpan), string>();
        for (var i = 0; i < paper.Mentions.Count; i++) ids.TryAdd((paper.Mentions[i].Type, paper.Mentions[i].Span), $"m{i + 1}");
        return new PaperDocument
        {
            SchemaVersion = PaperDocument.CurrentSchemaVersion,
            Producer = new ProducerDocument(producer.Name, producer.Version, producer.Models),
            Id = paper.Id,
            Source = new SourceDocument(paper.Source?.File ?? paper.Id, paper.Source?.Sha256 ?? "", paper.Source?.Kind ?? "text",
                paper.Pages.Count > 0 ? paper.Pages.Count : null),
            Title = paper.Bibliography.Title,
            Authors = paper.Bibliography.Authors,
            Year = paper.Bibliography.Year,
            Keywords = paper.Bibliography.Keywords,
            Doi = paper.Bibliography.Doi,
            Pmid = paper.Bibliography.Pmid,
            Species = paper.Bibliography.Species,
            Text = paper.Text,
            Pages = [.. paper.Pages.Select(p => new PageDocument(p.Number, p.Span.Start, p.Span.End, Rounded(p.Width), Rounded(p.Height), Rounded(p.Quality)))],
            Sections = [.. paper.Sections.Select(s => new SectionDocument(s.Kind.Name(), s.Heading, s.Span.Start, s.Span.End, s.Level))],
            Sentences = [.. Sentences(paper)],
            Mentions = [.. paper.Mentions.Select((m, i) => MentionOf(paper, m, i))],
            Findings = [.. paper.Findings.Select((f, i) => FindingOf(paper, f, i, ids))],
            Warnings = [.. paper.Warnings.Select(w => new WarningDocument(w.Code, w.Message, w.Page))],
        };
    }

    private static IEnumerable<SentenceDocument> Sentences(Paper paper)
    {
        var places = new SentencePlaces(paper);
        for (var i = 0; i < paper.Sentences.Count; i++)
        {
            var sentence = paper.Sentences[i];
            var boxes = places.BoxesOf(sentence.Span);
            yield return new SentenceDocument
            {
                Id = $"s{i + 1}",
                Start = sentence.Span.Start,
                End = sentence.Span.End,
                Section = sentence.Section.Name(),
                Page = places.PageOf(sentence.Span),
                Boxes = [.. boxes.Select(b => (IReadOnlyList<double>)[Rounded(b.Box.X0), Rounded(b.Box.Y0), Rounded(b.Box.X1), Rounded(b.Box.Y1)])],
                BoxPages = boxes.Count > 0 && boxes[0].Page != boxes[^1].Page ? [.. boxes.Select(b => b.Page)] : null,
                Effect = sentence.Effect.Name(),
                Score = Rounded(sentence.Score, 4),
                NeedsReview = sentence.NeedsReview,
                Quality = Rounded(sentence.Quality),
            };
        }
    }

    private static MentionDocument MentionOf(Paper paper, Mention mention, int index) => new()
    {
        Id = $"m{index + 1}",
        Type = mention.Type.Name(),
        Start = mention.Span.Start,
        End = mention.Span.End,
        Text = mention.Span.In(paper.Text),
        Concept = mention.Concept is { } concept ? new ConceptDocument(concept.Id, concept.Name, concept.Species, concept.Family, concept.Gene, concept.Also) : null,
        FoundBy = mention.FoundBy,
        Score = Rounded(mention.Score, 3),
    };

    private static FindingDocument FindingOf(Paper paper, Finding finding, int index, Dictionary<(EntityType, TextSpan), string> ids)
    {
        return new FindingDocument
        {
            Id = $"f{index + 1}",
            Sentence = $"s{finding.Sentence + 1}",
            Agent = AgentOf(),
            Process = finding.Process,
            Effect = finding.Effect.Name(),
            Observed = finding.Observed.Name(),
            Negated = finding.Negated,
            Speculative = finding.Speculative,
            Origin = finding.Origin == Origin.Own ? "own" : "cited",
            Elsewhere = finding.Elsewhere is { } said ? new ElsewhereDocument(said.Promotes, said.Inhibits, said.Decided) : null,
            Targets = [.. finding.Targets.Select(Affected)],
            Pathways = [.. finding.Pathways.Select(Affected)],
            Vesicles = [.. finding.Vesicles.Select(IdOf)],
            Cells = [.. finding.Cells.Select(c => new CellDocument(IdOf(c.Mention), c.Role == CellRole.Unknown ? null : c.Role.ToString().ToLowerInvariant()))],
            Conditions = [.. finding.Conditions.Select(c => new ConditionDocument(IdOf(c.Mention), c.Role.ToString().ToLowerInvariant()))],
            Cues = [.. finding.Evidence.Cues.Select(c => new CueDocument(c.Span.Start, c.Span.End, c.Role))],
            Score = Rounded(finding.Evidence.Score, 4),
            FoundBy = finding.Evidence.FoundBy,
        };

        JsonElement AgentOf()
        {
            var agent = finding.Agent;
            if (agent.Type is { } type && ids.TryGetValue((type, agent.Span), out var id))
                return JsonSerializer.SerializeToElement(id, PaperJsonContext.Readable.String);
            var other = new OtherAgentDocument(agent.Span.Start, agent.Span.End, agent.Span.In(paper.Text), "other");
            return JsonSerializer.SerializeToElement(other, PaperJsonContext.Readable.OtherAgentDocument);
        }

        AffectedDocument Affected(AffectedMention affected) => new(IdOf(affected.Mention), affected.Effect.Name());

        string IdOf(Mention mention) => ids.TryGetValue((mention.Type, mention.Span), out var id)
            ? id
            : throw new InvalidPaperException(paper.Id, $"a finding points to a {mention.Type.Name()} at {mention.Span} that is no mention");
    }

    private static double Rounded(double value, int digits = 2) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static double? Rounded(double? value, int digits = 2) => value is { } number ? Rounded(number, digits) : null;
}

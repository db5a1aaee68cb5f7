using System.Text.Json;

namespace ExoMine.Formats.Json;

/// <summary>Turns a JSON document into a paper again.</summary>
internal sealed class PaperDocumentReader(PaperDocument document, string name)
{
    private readonly Dictionary<string, Mention> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sentences = new(StringComparer.Ordinal);

    public Paper ToPaper()
    {
        foreach (var mention in document.Mentions) mentions[mention.Id] = MentionOf(mention);
        for (var i = 0; i < document.Sentences.Count; i++) sentences[document.Sentences[i].Id] = i;
        return new Paper(document.Id, document.Text)
        {
            Source = new PaperSource(document.Source.File, document.Source.Sha256, document.Source.Kind),
            Bibliography = new Bibliography
            {
                Title = document.Title,
                Authors = document.Authors,
                Year = document.Year,
                Keywords = document.Keywords,
                Doi = document.Doi,
                Pmid = document.Pmid,
                Species = document.Species,
            },
            Pages = [.. document.Pages.Select(p => new Page(p.Number, Span(p.Start, p.End), p.Width, p.Height) { Quality = p.Quality })],
            // A sentence's boxes are all that the file keeps of the printed lines; each stands for its part of the sentence.
            Lines = [.. document.Sentences.SelectMany(s => s.Boxes.Select((box, i) => new TextLine(Span(s.Start, s.End), s.BoxPages?[i] ?? s.Page ?? 1, new Box(box[0], box[1], box[2], box[3]), [])))],
            Sections = [.. document.Sections.Select(s => new Section(Parse<SectionKind>(s.Kind), s.Heading, Span(s.Start, s.End)) { Level = s.Level })],
            Sentences = [.. document.Sentences.Select(SentenceOf)],
            Mentions = [.. document.Mentions.Select(m => mentions[m.Id])],
            Findings = [.. document.Findings.Select(FindingOf)],
            Warnings = [.. document.Warnings.Select(w => new Warning(w.Code, w.Message, w.Page))],
        };
    }

    private Sentence SentenceOf(SentenceDocument s) => new(Span(s.Start, s.End), Parse<SectionKind>(s.Section), Parse<Effect>(s.Effect))
    {
        Score = s.Score,
        NeedsReview = s.NeedsReview,
        Quality = s.Quality,
    };

    private Mention MentionOf(MentionDocument m)
    {
        if (!Names.TryParseEntityType(m.Type, out var type)) throw new InvalidPaperException(name, $"mention {m.Id} has the unknown type {m.Type}");
        var span = Span(m.Start, m.End);
        if (span.End > document.Text.Length || span.In(document.Text) != m.Text)
            throw new InvalidPaperException(name, $"mention {m.Id} says \"{m.Text}\", but the text at {span} does not");
        return new Mention(type, span, m.FoundBy)
        {
            Concept = m.Concept is { } concept ? new Concept(concept.Id, concept.Name) { Species = concept.Species, Family = concept.Family, Gene = concept.Gene, Also = concept.Also } : null,
            Score = m.Score,
        };
    }

    private Finding FindingOf(FindingDocument f)
    {
        if (!sentences.TryGetValue(f.Sentence, out var sentence)) throw new InvalidPaperException(name, $"finding {f.Id} names no sentence");
        return new Finding(sentence, AgentOf(f), f.Process, Parse<Effect>(f.Effect),
            new Evidence(f.FoundBy, f.Score, [.. f.Cues.Select(c => new Cue(Span(c.Start, c.End), c.Role))]))
        {
            Observed = Parse<Effect>(f.Observed),
            Negated = f.Negated,
            Speculative = f.Speculative,
            Origin = Parse<Origin>(f.Origin),
            Elsewhere = f.Elsewhere is { } said ? new SaidElsewhere(said.Promotes, said.Inhibits, said.Decided) : null,
            Targets = [.. f.Targets.Select(t => new AffectedMention(Find(t.Mention), Parse<Effect>(t.Effect)))],
            Pathways = [.. f.Pathways.Select(t => new AffectedMention(Find(t.Mention), Parse<Effect>(t.Effect)))],
            Vesicles = [.. f.Vesicles.Select(Find)],
            Cells = [.. f.Cells.Select(c => new CellInRole(Find(c.Mention), c.Role is { } role ? Parse<CellRole>(role) : CellRole.Unknown))],
            Conditions = [.. f.Conditions.Select(c => new ConditionInRole(Find(c.Mention), Parse<ConditionRole>(c.Role)))],
        };
    }

    private Agent AgentOf(FindingDocument f)
    {
        if (f.Agent.ValueKind == JsonValueKind.String)
        {
            var mention = Find(f.Agent.GetString()!);
            return new Agent(mention.Span, mention.Type);
        }
        var other = f.Agent.Deserialize(PaperJsonContext.Readable.OtherAgentDocument)
            ?? throw new InvalidPaperException(name, $"finding {f.Id} has no agent");
        return new Agent(Span(other.Start, other.End), null);
    }

    private Mention Find(string id) =>
        mentions.TryGetValue(id, out var mention) ? mention : throw new InvalidPaperException(name, $"there is no mention {id}");

    private TextSpan Span(int start, int end) =>
        start >= 0 && end >= start ? new TextSpan(start, end) : throw new InvalidPaperException(name, $"[{start},{end}) is no span");

    private T Parse<T>(string value) where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var parsed) ? parsed : throw new InvalidPaperException(name, $"unknown {typeof(T).Name.ToLowerInvariant()} \"{value}\"");
}

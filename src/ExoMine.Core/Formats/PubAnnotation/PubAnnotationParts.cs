using System.Globalization;

namespace ExoMine.Formats.PubAnnotation;

/// <summary>A paper's layers as PubAnnotation has them: places, relations between two places, and attributes of either.</summary>
internal sealed class PubAnnotationParts
{
    private readonly PaperEntities entities;
    private readonly Dictionary<(string, TextSpan), string> processes = [];

    public PubAnnotationParts(Paper paper)
    {
        entities = new PaperEntities(paper);
        foreach (var entity in entities.All)
        {
            Denote(entity.Id, entity.Span, entity.TypeName);
            if (entity.Concept?.Id is { } concept) Attribute(entity.Id, "identifier", concept);
        }
        for (var i = 0; i < paper.Sentences.Count; i++)
        {
            if (paper.Sentences[i] is not { Effect: not Effect.None } sentence || sentence.Span.IsEmpty) continue;
            Denote($"s{i + 1}", sentence.Span, "Sentence");
            Attribute($"s{i + 1}", "effect", sentence.Effect.Name());
        }
        for (var i = 0; i < paper.Findings.Count; i++) Relate(paper.Findings[i], $"f{i + 1}");
    }

    public List<(string Id, int Start, int End, string Type)> Denotations { get; } = [];

    public List<(string Id, string Subject, string Predicate, string Object)> Relations { get; } = [];

    public List<(string Id, string Subject, string Predicate, string Object)> Attributes { get; } = [];

    /// <summary>The agent's relation to the process carries the finding's attributes; those to its other parts name their roles.</summary>
    private void Relate(Finding finding, string id)
    {
        if (entities.Find(finding.Agent) is not { } agent) return;
        var process = ProcessOf(finding);
        Relations.Add((id, agent.Id, finding.Effect.Name(), process));
        Attribute(id, "process", finding.Process);
        Attribute(id, "observed", finding.Observed.Name());
        Attribute(id, "origin", finding.Origin == Origin.Own ? "own" : "cited");
        Attribute(id, "score", finding.Evidence.Score.ToString("0.####", CultureInfo.InvariantCulture));
        if (finding.Negated) Attribute(id, "negated", "true");
        if (finding.Speculative) Attribute(id, "speculative", "true");
        var number = 0;
        foreach (var (role, mention, effect) in FindingParts.Of(finding))
        {
            var part = $"{id}p{++number}";
            Relations.Add((part, agent.Id, role, entities.Find(mention).Id));
            Attribute(part, "finding", id);
            if (effect != Effect.None) Attribute(part, "effect", effect.Name());
        }
    }

    /// <summary>The words for the process, or those that decided where the sentence names none.</summary>
    private string ProcessOf(Finding finding)
    {
        var span = FindingParts.ProcessOf(finding) ?? FindingParts.TriggerOf(finding);
        if (processes.TryGetValue((finding.Process, span), out var known)) return known;
        var id = $"p{processes.Count + 1}";
        processes[(finding.Process, span)] = id;
        Denote(id, span, finding.Process);
        return id;
    }

    private void Denote(string id, TextSpan span, string type)
    {
        var (start, end) = entities.CodePoints(span);
        Denotations.Add((id, start, end, type));
    }

    private void Attribute(string subject, string predicate, string value) => Attributes.Add(($"a{Attributes.Count + 1}", subject, predicate, value));
}

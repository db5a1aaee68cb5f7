using System.Globalization;
using System.Text;

namespace ExoMine.Formats.Brat;

/// <summary>Puts one paper's .ann file together.</summary>
internal sealed class BratAnnotations
{
    private readonly Paper paper;
    private readonly PaperEntities entities;
    private readonly StringBuilder lines = new();
    private readonly Dictionary<(string, TextSpan), string> spans = [];
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private int attributes;
    private int notes;

    public BratAnnotations(Paper paper)
    {
        this.paper = paper;
        entities = new PaperEntities(paper);
    }

    public string Write()
    {
        foreach (var entity in entities.All)
        {
            var id = Span(entity.TypeName, entity.Span);
            ids[entity.Id] = id;
            if (entity.Concept?.Id is { } concept) Line($"N{id[1..]}\tReference {id} {concept}\t{OneLine(entity.Concept.Name)}");
        }
        foreach (var sentence in paper.Sentences.Where(s => s.Effect != Effect.None && !s.Span.IsEmpty))
            Attribute("Effect", Span("Sentence", sentence.Span), sentence.Effect.Name());
        for (var i = 0; i < paper.Findings.Count; i++) Event(paper.Findings[i], $"E{i + 1}");
        return lines.ToString();
    }

    private void Event(Finding finding, string id)
    {
        var type = finding.Effect switch { Effect.Promotes => "Promotes", Effect.Inhibits => "Inhibits", Effect.Mixed => "Mixed", _ => "No_effect" };
        var trigger = FindingParts.TriggerOf(finding);
        if (trigger.IsEmpty) return;
        var roles = new Dictionary<string, int>(StringComparer.Ordinal);
        var arguments = new List<(string Role, string Id)>();
        if (entities.Find(finding.Agent) is { } agent) arguments.Add(("Agent", ids[agent.Id]));
        if (FindingParts.ProcessOf(finding) is { } process) arguments.Add(("Process", Span("Process", process)));
        var note = new List<string> { $"process: {finding.Process}", $"score: {finding.Evidence.Score.ToString("0.####", CultureInfo.InvariantCulture)}" };
        foreach (var (role, mention, effect) in FindingParts.Of(finding))
        {
            arguments.Add((char.ToUpperInvariant(role[0]) + role[1..], ids[entities.Find(mention).Id]));
            if (effect != Effect.None) note.Add($"{effect.Name()} {OneLine(mention.Span.In(paper.Text))}");
        }
        var line = new StringBuilder($"{id}\t{type}:{Span(type, trigger)}");
        foreach (var (role, argument) in arguments.Distinct())
        {
            // Of arguments with one role the second is Target2.
            var number = roles[role] = roles.GetValueOrDefault(role) + 1;
            line.Append(CultureInfo.InvariantCulture, $" {role}{(number > 1 ? number : "")}:{argument}");
        }
        Line(line.ToString());
        if (finding.Negated) Attribute("Negation", id);
        if (finding.Speculative) Attribute("Speculation", id);
        Attribute("Observed", id, finding.Observed.Name());
        Attribute("Origin", id, finding.Origin == Origin.Own ? "own" : "cited");
        Line($"#{++notes}\tAnnotatorNotes {id}\t{OneLine(string.Join("; ", note))}");
    }

    private string Span(string type, TextSpan span)
    {
        if (spans.TryGetValue((type, span), out var known)) return known;
        var id = $"T{spans.Count + 1}";
        spans[(type, span)] = id;
        var fragments = Fragments(span);
        var places = string.Join(';', fragments.Select(entities.CodePoints).Select(f => $"{f.Start} {f.End}"));
        Line($"{id}\t{type} {places}\t{OneLine(string.Join(' ', fragments.Select(entities.TextOf)))}");
        return id;
    }

    /// <summary>A span over a line's end is written in parts: brat allows none that crosses one.</summary>
    private List<TextSpan> Fragments(TextSpan span)
    {
        var fragments = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !(char.IsControl(paper.Text[i]) || paper.Text[i] is '\u2028' or '\u2029')) continue;
            if (i > start) fragments.Add(new TextSpan(start, i));
            start = i + 1;
        }
        return fragments.Count > 0 ? fragments : [span];
    }

    private void Attribute(string name, string of, string? value = null) => Line($"A{++attributes}\t{name} {of}{(value is null ? "" : " " + value)}");

    private void Line(string line) => lines.Append(line).Append('\n');

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ExoMine.Formats.Indra;

/// <summary>The statements of one paper.</summary>
internal sealed class IndraStatements
{
    private readonly Paper paper;
    private readonly PaperEntities entities;
    private readonly IReadOnlyDictionary<string, Concept> processes;
    private readonly IndraEvidence evidence;

    public IndraStatements(Paper paper, IReadOnlyDictionary<string, Concept> processes)
    {
        this.paper = paper;
        this.processes = processes;
        entities = new PaperEntities(paper);
        evidence = new IndraEvidence(paper, entities);
    }

    public List<string> Write()
    {
        var statements = new List<string>();
        for (var i = 0; i < paper.Findings.Count; i++)
        {
            var (finding, id) = (paper.Findings[i], $"f{i + 1}");
            if (entities.Find(finding.Agent) is not { } agent) continue;
            if (finding.Effect != Effect.None) statements.Add(JsonFragment.Write(json => Influence(json, finding, agent, id)));
            var number = 0;
            foreach (var affected in finding.Targets.Concat(finding.Pathways))
            {
                number++;
                if (affected.Effect is Effect.Promotes or Effect.Inhibits)
                    statements.Add(JsonFragment.Write(json => Regulation(json, finding, agent, affected, $"{id}.{number}")));
            }
        }
        return statements;
    }

    private void Influence(Utf8JsonWriter json, Finding finding, PaperEntity agent, string id)
    {
        json.WriteStartObject();
        json.WriteString("type", "Influence");
        json.WriteStartObject("subj");
        Event(json, $"{id}.subj", 1);
        Concept(json, "concept", agent);
        json.WriteEndObject();
        json.WriteStartObject("obj");
        Event(json, $"{id}.obj", finding.Effect switch { Effect.Promotes => 1, Effect.Inhibits => -1, _ => null });
        var process = processes.GetValueOrDefault(finding.Process);
        var words = FindingParts.ProcessOf(finding);
        Concept(json, "concept", process?.Name ?? finding.Process, words is { } span ? entities.TextOf(span) : null, process?.Id);
        json.WriteEndObject();
        evidence.Write(json, finding, id, agent.Span, words);
        json.WriteString("id", IdOf(id));
        json.WriteEndObject();
    }

    private void Regulation(Utf8JsonWriter json, Finding finding, PaperEntity agent, AffectedMention affected, string id)
    {
        json.WriteStartObject();
        json.WriteString("type", affected.Effect == Effect.Promotes ? "Activation" : "Inhibition");
        Concept(json, "subj", agent);
        var target = entities.Find(affected.Mention);
        Concept(json, "obj", target);
        json.WriteString("obj_activity", "activity");
        evidence.Write(json, finding, id, agent.Span, target.Span);
        json.WriteString("id", IdOf(id));
        json.WriteEndObject();
    }

    private void Event(Utf8JsonWriter json, string id, int? polarity)
    {
        json.WriteString("type", "Event");
        json.WriteString("id", IdOf(id));
        json.WriteStartObject("delta");
        json.WriteString("type", "QualitativeDelta");
        if (polarity is { } sign) json.WriteNumber("polarity", sign);
        else json.WriteNull("polarity");
        json.WriteStartArray("adjectives");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Concept(Utf8JsonWriter json, string member, PaperEntity entity)
    {
        var words = entities.TextOf(entity.Span);
        Concept(json, member, entity.Concept?.Name ?? words, words, entity.Concept?.Id);
    }

    /// <summary>An Agent or a Concept: both are a name and its references.</summary>
    private static void Concept(Utf8JsonWriter json, string member, string name, string? words, string? curie)
    {
        json.WriteStartObject(member);
        json.WriteString("name", name);
        IndraEvidence.References(json, words, curie);
        json.WriteEndObject();
    }

    /// <summary>A UUID made from the paper and the place in it, so that equal runs write equal files.</summary>
    private string IdOf(string part)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{paper.Id}\n{paper.Source?.Sha256}\n{part}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}

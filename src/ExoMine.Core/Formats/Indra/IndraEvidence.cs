using System.Text.Json;

namespace ExoMine.Formats.Indra;

/// <summary>The evidence of a statement: its sentence, where in it the agents stand (code points from the sentence's start), context and how sure the authors are.</summary>
internal sealed class IndraEvidence(Paper paper, PaperEntities entities)
{
    public static void References(Utf8JsonWriter json, string? words, string? curie)
    {
        json.WriteStartObject("db_refs");
        if (words is not null) json.WriteString("TEXT", words);
        if (IndraReferences.Of(curie) is { } reference) json.WriteString(reference.Source, reference.Id);
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, Finding finding, string id, TextSpan subject, TextSpan? affected)
    {
        var sentence = paper.Sentences[finding.Sentence];
        json.WriteStartArray("evidence");
        json.WriteStartObject();
        json.WriteString("source_api", "exomine");
        if (paper.Bibliography.Pmid is { } pmid) json.WriteString("pmid", pmid);
        json.WriteString("source_id", $"{paper.Id}#{id}");
        json.WriteString("text", entities.TextOf(sentence.Span));
        json.WriteStartObject("text_refs");
        if (paper.Bibliography.Pmid is { } known) json.WriteString("PMID", known);
        if (paper.Bibliography.Doi is { } doi) json.WriteString("DOI", doi);
        json.WriteEndObject();
        Annotations(json, finding, sentence.Span, subject, affected);
        json.WriteStartObject("epistemics");
        json.WriteBoolean("negated", finding.Negated);
        json.WriteBoolean("hypothesis", finding.Speculative);
        json.WriteString("section_type", sentence.Section.Name());
        json.WriteString("origin", finding.Origin == Origin.Own ? "own" : "cited");
        json.WriteEndObject();
        Context(json, finding);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Annotations(Utf8JsonWriter json, Finding finding, TextSpan sentence, TextSpan subject, TextSpan? affected)
    {
        var spans = affected is { } span ? [subject, span] : new[] { subject };
        json.WriteStartObject("annotations");
        json.WriteStartObject("agents");
        json.WriteStartArray("coords");
        foreach (var place in spans)
        {
            json.WriteStartArray();
            var from = entities.CodePoints(sentence).Start;
            json.WriteNumberValue(entities.CodePoints(place).Start - from);
            json.WriteNumberValue(entities.CodePoints(place).End - from);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartArray("raw_text");
        foreach (var place in spans) json.WriteStringValue(entities.TextOf(place));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("observed", finding.Observed.Name());
        json.WriteNumber("score", Math.Round(finding.Evidence.Score, 4));
        json.WriteString("found_by", finding.Evidence.FoundBy);
        json.WriteStartArray("cues");
        foreach (var cue in finding.Evidence.Cues) json.WriteStringValue($"{cue.Role}: {entities.TextOf(cue.Span)}");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>INDRA has one place each: the receiving cell before others, the setting's condition before those of donor and recipient.</summary>
    private void Context(Utf8JsonWriter json, Finding finding)
    {
        var cell = finding.Cells.OrderBy(c => c.Role switch { CellRole.Recipient => 0, CellRole.Unknown => 1, _ => 2 }).FirstOrDefault()?.Mention;
        var condition = finding.Conditions.OrderBy(c => c.Role == ConditionRole.Setting ? 0 : 1).FirstOrDefault()?.Mention;
        if (cell is null && condition is null) return;
        json.WriteStartObject("context");
        json.WriteString("type", "bio");
        if (cell is not null) Reference("cell_type", cell);
        if (condition is not null) Reference("disease", condition);
        json.WriteEndObject();

        void Reference(string member, Mention mention)
        {
            var words = entities.TextOf(mention.Span);
            json.WriteStartObject(member);
            json.WriteString("name", mention.Concept?.Name ?? words);
            References(json, words, mention.Concept?.Id);
            json.WriteEndObject();
        }
    }
}

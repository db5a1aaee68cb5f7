using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExoMine.Formats.Json;

/// <summary>The annotated JSON of one paper, member for member; its schema is generated from these records.</summary>
public sealed record PaperDocument
{
    public const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required ProducerDocument Producer { get; init; }

    [Description("The input's file stem or its JSONL id, verbatim.")]
    public required string Id { get; init; }

    public required SourceDocument Source { get; init; }

    public string? Title { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public int? Year { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public required IReadOnlyList<string> Species { get; init; }

    [Description("All offsets count UTF-16 code units of this text; ends are exclusive.")]
    public required string Text { get; init; }

    public required IReadOnlyList<PageDocument> Pages { get; init; }

    public required IReadOnlyList<SectionDocument> Sections { get; init; }

    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    public required IReadOnlyList<MentionDocument> Mentions { get; init; }

    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    public required IReadOnlyList<WarningDocument> Warnings { get; init; }
}

public sealed record ProducerDocument(string Name, string Version, [property: Description("SHA-256 of each model and lexicon file that was used.")] IReadOnlyDictionary<string, string> Models);

public sealed record SourceDocument(
    [property: Description("The input as it was given; a line of a JSONL file is file#line.")] string File,
    [property: Description("SHA-256 of the file's bytes, or of the line's.")] string Sha256,
    string Kind, int? Pages);

public sealed record PageDocument(
    [property: Description("From 1.")] int Number, int Start, int End,
    [property: Description("In PDF points, as shown.")] double Width, double Height,
    [property: Description("How far the page's text can be trusted, 0 to 1: unknown characters, damaged words, order doubts.")] double? Quality);

public sealed record SectionDocument(
    string Kind, string Heading, int Start, int End,
    [property: Description("1 for a main heading, 2 for one under it, and so on; sections without a printed heading have none.")] int? Level = null);

public sealed record SentenceDocument
{
    public required string Id { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Section { get; init; }

    [Description("The page on which the sentence begins.")]
    public int? Page { get; init; }

    [Description("[x0, y0, x1, y1] of each printed line, in PDF points from the upper left corner, y downwards; the first page's boxes come first.")]
    public required IReadOnlyList<IReadOnlyList<double>> Boxes { get; init; }

    [Description("The page of each box, where the sentence runs over more than one page.")]
    public IReadOnlyList<int>? BoxPages { get; init; }

    [Description("promotes, inhibits, mixed or none: what the sentence asserts about osteogenesis.")]
    public required string Effect { get; init; }

    public double? Score { get; init; }

    public required bool NeedsReview { get; init; }

    [Description("How far the sentence's text can be trusted, 0 to 1: unknown characters, glued or split words, lost hyphens, order doubts, and its page's own quality.")]
    public double? Quality { get; init; }
}

public sealed record MentionDocument
{
    public required string Id { get; init; }

    [Description("miRNA, lncRNA, circRNA, gene, pathway, cell_type, vesicle or condition.")]
    public required string Type { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public ConceptDocument? Concept { get; init; }

    public required string FoundBy { get; init; }

    public double? Score { get; init; }
}

public sealed record ConceptDocument(
    [property: Description("A CURIE; left out where no source at hand gives an identifier.")] string? Id, string Name,
    [property: Description("Of a gene written as another species' than the human one that the id belongs to, and of a miRNA with a species prefix.")] string? Species,
    [property: Description("Of a miRNA: miR-29 of miR-29b-3p.")] string? Family,
    [property: Description("Of a miRNA: the gene of its precursor.")] string? Gene,
    [property: Description("Of a name that stands for several (miR-23a/b): the CURIEs of all but the first.")] IReadOnlyList<string>? Also = null);

/// <summary>What other sentences of the paper say of an agent.</summary>
public sealed record ElsewhereDocument(
    [property: Description("How many other sentences have it promote, by their own words.")] int Promotes,
    [property: Description("How many have it inhibit.")] int Inhibits,
    [property: Description("By the sentence's own words alone the agent's effect would have been read the other way.")] bool Decided);

public sealed record FindingDocument
{
    public required string Id { get; init; }

    public required string Sentence { get; init; }

    [Description("A mention's id, or {start, end, text, type: other}.")]
    public required JsonElement Agent { get; init; }

    public required string Process { get; init; }

    [Description("What the agent itself does.")]
    public required string Effect { get; init; }

    [Description("What was seen when the agent was added, blocked or removed.")]
    public required string Observed { get; init; }

    public required bool Negated { get; init; }

    public required bool Speculative { get; init; }

    [Description("own or cited.")]
    public required string Origin { get; init; }

    [Description("How other sentences of the paper speak of the agent and osteogenesis; absent where none does.")]
    public ElsewhereDocument? Elsewhere { get; init; }

    public required IReadOnlyList<AffectedDocument> Targets { get; init; }

    public required IReadOnlyList<AffectedDocument> Pathways { get; init; }

    public required IReadOnlyList<string> Vesicles { get; init; }

    public required IReadOnlyList<CellDocument> Cells { get; init; }

    public required IReadOnlyList<ConditionDocument> Conditions { get; init; }

    public required IReadOnlyList<CueDocument> Cues { get; init; }

    public required double Score { get; init; }

    public required string FoundBy { get; init; }
}

public sealed record OtherAgentDocument(int Start, int End, string Text, string Type);

public sealed record AffectedDocument(string Mention, string Effect);

public sealed record CellDocument(string Mention, string? Role);

public sealed record ConditionDocument(string Mention, string Role);

public sealed record CueDocument(int Start, int End, string Role);

public sealed record WarningDocument(string Code, string Message, int? Page);

[JsonSerializable(typeof(PaperDocument))]
[JsonSerializable(typeof(OtherAgentDocument))]
public sealed partial class PaperJsonContext : JsonSerializerContext
{
    /// <summary>camelCase, no nulls, and Greek letters written as themselves, so that the files can be read and searched.</summary>
    public static PaperJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

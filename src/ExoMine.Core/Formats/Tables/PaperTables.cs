namespace ExoMine.Formats.Tables;

/// <summary>The four tables: papers, sentences, mentions and findings. Offsets count UTF-16 code units, ids are those of the JSON.</summary>
public static class PaperTables
{
    private const CellKind Text = CellKind.Text, Whole = CellKind.Whole, Fraction = CellKind.Fraction, Flag = CellKind.Flag;

    public static IReadOnlyList<PaperTable> All { get; } =
    [
        new("papers", Columns(
            ("paper", Text), ("title", Text), ("authors", Text), ("year", Whole), ("doi", Text), ("pmid", Text), ("keywords", Text), ("species", Text), ("file", Text), ("sha256", Text), ("kind", Text),
            ("characters", Whole), ("pages", Whole), ("sentences", Whole), ("mentions", Whole), ("findings", Whole), ("warnings", Text)), PaperRows.Paper),
        new("sentences", Columns(
            ("paper", Text), ("sentence", Text), ("start", Whole), ("end", Whole), ("section", Text), ("page", Whole), ("effect", Text), ("score", Fraction), ("needs_review", Flag), ("text", Text)), PaperRows.Sentences),
        new("mentions", Columns(
            ("paper", Text), ("mention", Text), ("sentence", Text), ("type", Text), ("start", Whole), ("end", Whole), ("text", Text), ("concept", Text), ("name", Text), ("found_by", Text), ("score", Fraction)), PaperRows.Mentions),
        new("findings", Columns(
            ("paper", Text), ("finding", Text), ("sentence", Text), ("page", Whole), ("agent", Text), ("agent_text", Text), ("agent_type", Text), ("agent_concept", Text), ("agent_name", Text),
            ("process", Text), ("effect", Text), ("observed", Text), ("negated", Flag), ("speculative", Flag), ("origin", Text),
            ("targets", Text), ("pathways", Text), ("vesicles", Text), ("senders", Text), ("recipients", Text), ("cells", Text), ("conditions", Text), ("cues", Text), ("score", Fraction), ("found_by", Text), ("text", Text)), FindingRows.Of),
    ];

    private static TableColumn[] Columns(params (string Name, CellKind Kind)[] columns) => [.. columns.Select(c => new TableColumn(c.Name, c.Kind))];
}

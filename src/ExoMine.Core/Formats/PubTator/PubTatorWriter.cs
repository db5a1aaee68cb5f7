using System.Globalization;
using System.Text;

namespace ExoMine.Formats.PubTator;

/// <summary>Writes PubTator: the text up to its first line's end as title, the rest as abstract, offsets in code points over both; asserted findings as relation lines.</summary>
public sealed class PubTatorWriter : IPaperWriter
{
    public string Name => "pubtator";

    public PaperCollection Collection { get; } = new(".pubtator", "", "\n", "", Member);

    public IReadOnlyList<PaperFile> Write(Paper paper) => [new PaperFile(".pubtator", Member(paper))];

    private static string Member(Paper paper)
    {
        var entities = new PaperEntities(paper);
        var id = Cell(paper.Id).Replace('|', '_');
        // One character stands between title and abstract, and a line end is one: offsets are those of the text.
        var title = paper.Text.IndexOf('\n');
        if (title < 0) title = paper.Text.Length;
        var text = new StringBuilder();
        text.Append(id).Append("|t|").Append(Cell(paper.Text[..title])).Append('\n');
        text.Append(id).Append("|a|").Append(title < paper.Text.Length ? Cell(paper.Text[(title + 1)..]) : "").Append('\n');
        foreach (var entity in entities.All)
        {
            var (start, end) = entities.CodePoints(entity.Span);
            Row(id, Number(start), Number(end), Cell(entities.TextOf(entity.Span)), entity.TypeName, entity.Concept?.Id ?? "-");
        }
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in paper.Findings.Where(f => !f.Negated))
        {
            if (entities.Find(finding.Agent) is not { } agent) continue;
            Relation(finding.Effect, agent, finding.Process);
            foreach (var target in finding.Targets.Concat(finding.Pathways))
                if (target.Effect != Effect.None) Relation(target.Effect, agent, IdOf(entities.Find(target.Mention)));
        }
        return text.ToString();

        void Relation(Effect effect, PaperEntity agent, string affected)
        {
            // The names of BioRED, which tools for PubTator know.
            var type = effect switch { Effect.Promotes => "Positive_Correlation", Effect.Inhibits => "Negative_Correlation", _ => "Association" };
            if (written.Add($"{type}\t{IdOf(agent)}\t{affected}")) Row(id, type, IdOf(agent), Cell(affected));
        }

        string IdOf(PaperEntity entity) => Cell(entity.Concept?.Id ?? entities.TextOf(entity.Span));

        void Row(params string[] cells) => text.AppendJoin('\t', cells).Append('\n');
    }

    /// <summary>Line ends and tabs become spaces, one for one.</summary>
    private static string Cell(string text) => string.Create(text.Length, text, (cell, source) =>
    {
        for (var i = 0; i < cell.Length; i++) cell[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Text.RegularExpressions;

namespace ExoMine.Atlas;

/// <summary>Reads the context of findings of one paper.</summary>
internal sealed partial class ContextReader
{
    /// <summary>An environment is the paper's own from this share of its conditions on.</summary>
    private const double ShareOfMentions = 0.25;

    private readonly Paper paper;
    private readonly AgentNaming naming;
    private readonly EnvironmentNames environments;
    private readonly string[] paperEnvironments;

    public ContextReader(Paper paper, AgentNaming naming, EnvironmentNames environments)
    {
        this.paper = paper;
        this.naming = naming;
        this.environments = environments;
        paperEnvironments = OfTitle() is { Length: > 0 } title ? title : MostNamed();
    }

    public EvidenceContext Read(Finding finding)
    {
        var sentence = paper.Sentences[finding.Sentence].Span;
        var donors = Conditions(finding, c => c.Role == ConditionRole.Donor);
        var conditions = Conditions(finding, c => c.Role != ConditionRole.Donor);
        var own = environments.Of(donors.Concat(conditions));
        return new EvidenceContext
        {
            Senders = Cells(finding, CellRole.Sender),
            Vesicles = Vesicles(finding),
            Recipients = Cells(finding, CellRole.Recipient),
            Donors = donors,
            Conditions = conditions,
            Species = paper.Bibliography.Species,
            Doses = [.. Dose().Matches(sentence.In(paper.Text)).Select(m => m.Value).Distinct(StringComparer.Ordinal)],
            Environments = own.Length > 0 ? own : paperEnvironments,
            EnvironmentsOfPaper = own.Length == 0 && paperEnvironments.Length > 0,
        };
    }

    private string[] Vesicles(Finding finding) =>
        [.. finding.Vesicles.Select(v => naming.Name(new Agent(v.Span, v.Type))).Where(v => v.Specific).Select(v => v.Name).Distinct(StringComparer.Ordinal)];

    private string[] Cells(Finding finding, CellRole role) =>
        [.. finding.Cells.Where(c => c.Role == role).Select(c => NameOf(c.Mention)).Distinct(StringComparer.Ordinal)];

    private string[] Conditions(Finding finding, Func<ConditionInRole, bool> wanted) =>
        [.. finding.Conditions.Where(wanted).Select(c => NameOf(c.Mention)).Distinct(StringComparer.Ordinal)];

    private string NameOf(Mention mention) => naming.NameOf(mention.Type, mention.Span);

    private string[] OfTitle()
    {
        var title = paper.Sections.FirstOrDefault(s => s.Kind == SectionKind.Title)?.Span;
        return title is { } span ? environments.Of(paper.Mentions.Where(m => m.Type == EntityType.Condition && span.Contains(m.Span)).Select(NameOf)) : [];
    }

    private string[] MostNamed()
    {
        var named = paper.Mentions.Where(m => m.Type == EntityType.Condition).SelectMany(m => environments.Of([NameOf(m)])).ToArray();
        var most = named.CountBy(name => name, StringComparer.Ordinal).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).FirstOrDefault();
        return most.Value >= 3 && most.Value >= ShareOfMentions * named.Length ? [most.Key] : [];
    }

    /// <summary>50 µg/ml, 100 nM, 1 × 10^9 particles.</summary>
    [GeneratedRegex(@"\b\d+(?:\.\d+)?\s?(?:[µμu]g(?:/(?:ml|mL|kg|mouse))?|[nµμ]M|mg/kg|nmol|particles)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dose();
}

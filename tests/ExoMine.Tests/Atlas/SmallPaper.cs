namespace ExoMine.Tests.Atlas;

/// <summary>Writes papers of a few sentences, a finding each.</summary>
internal sealed class SmallPaper(string id)
{
    private readonly List<Sentence> sentences = [];
    private readonly List<Mention> mentions = [];
    private readonly List<Finding> findings = [];
    private string text = "";

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string Title { get; init; } = "Results on bone";

    public SectionKind Section { get; init; } = SectionKind.Results;

    public SmallPaper Says(string agent, Effect effect, EntityType type = EntityType.Mirna, string? sender = null, string? recipient = null, string? condition = null, string? target = null, Origin origin = Origin.Own, bool negated = false, bool speculative = false)
    {
        var start = text.Length;
        var agentMention = Write(agent, type);
        var cells = new List<CellInRole>();
        if (sender is not null) cells.Add(new CellInRole(Write(sender, EntityType.CellType), CellRole.Sender));
        if (recipient is not null) cells.Add(new CellInRole(Write(recipient, EntityType.CellType), CellRole.Recipient));
        var conditions = condition is null ? [] : new[] { new ConditionInRole(Write(condition, EntityType.Condition, condition), ConditionRole.Setting) };
        var targets = target is null ? [] : new[] { new AffectedMention(Write(target, EntityType.Gene), Effect.Inhibits) };
        var span = new TextSpan(start, text.Length - 1);
        findings.Add(new Finding(sentences.Count, new Agent(agentMention.Span, type), "osteogenesis", effect, new Evidence("test", 0.9, []))
        {
            Cells = cells,
            Conditions = conditions,
            Targets = targets,
            Origin = origin,
            Negated = negated,
            Speculative = speculative,
        });
        sentences.Add(new Sentence(span, Section, effect));
        return this;
    }

    public static implicit operator Paper(SmallPaper paper) => paper.ToPaper();

    public Paper ToPaper() => new(id, text)
    {
        Bibliography = Bibliography.Empty with { Title = Title, Authors = Authors },
        Sentences = [.. sentences],
        Mentions = [.. mentions],
        Findings = [.. findings],
    };

    private Mention Write(string word, EntityType type, string? concept = null)
    {
        var mention = new Mention(type, new TextSpan(text.Length, text.Length + word.Length), "test") { Concept = concept is null ? null : new Concept(null, concept) };
        mentions.Add(mention);
        text += word + " ";
        return mention;
    }
}

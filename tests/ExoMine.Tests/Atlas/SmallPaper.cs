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

    /// <summary>What words stand for; conditions stand for themselves.</summary>
    public IReadOnlyDictionary<string, Concept> Concepts { get; init; } = new Dictionary<string, Concept>();

    public SmallPaper Says(string agent, Effect effect, EntityType type = EntityType.Mirna, string? sender = null, string? recipient = null, string? condition = null, string? target = null, string? pathway = null,
        Origin origin = Origin.Own, bool negated = false, bool speculative = false, double score = 0.9, bool alsoOfTarget = false)
    {
        var start = text.Length;
        var agentMention = Write(agent, type);
        var cells = new List<CellInRole>();
        if (sender is not null) cells.Add(new CellInRole(Write(sender, EntityType.CellType), CellRole.Sender));
        if (recipient is not null) cells.Add(new CellInRole(Write(recipient, EntityType.CellType), CellRole.Recipient));
        var conditions = condition is null ? [] : new[] { new ConditionInRole(Write(condition, EntityType.Condition), ConditionRole.Setting) };
        var targets = target is null ? [] : new[] { new AffectedMention(Write(target, EntityType.Gene), Effect.Inhibits) };
        var pathways = pathway is null ? [] : new[] { new AffectedMention(Write(pathway, EntityType.Pathway), Effect.Promotes) };
        var finding = new Finding(sentences.Count, new Agent(agentMention.Span, type), "osteogenesis", effect, new Evidence("test", score, []))
        {
            Cells = cells,
            Conditions = conditions,
            Targets = targets,
            Pathways = pathways,
            Origin = origin,
            Negated = negated,
            Speculative = speculative,
        };
        findings.Add(finding);
        // The target's own sign, read off the same sentence.
        if (alsoOfTarget)
            findings.Add(finding with { Agent = new Agent(targets[0].Mention.Span, EntityType.Gene), Effect = effect == Effect.Promotes ? Effect.Inhibits : Effect.Promotes, Targets = [], Pathways = [] });
        sentences.Add(new Sentence(new TextSpan(start, text.Length - 1), Section, effect));
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

    private Mention Write(string word, EntityType type)
    {
        var mention = new Mention(type, new TextSpan(text.Length, text.Length + word.Length), "test") { Concept = Concepts.GetValueOrDefault(word) ?? (type == EntityType.Condition ? new Concept(null, word) : null) };
        mentions.Add(mention);
        text += word + " ";
        return mention;
    }
}

using ExoMine.Effects;
using ExoMine.Evaluation;

namespace ExoMine.Atlas;

/// <summary>Labelled units put together as the papers they were taken from, so that merging can be tested apart from extraction.</summary>
public static class GoldPapers
{
    /// <param name="linker">Gives the labelled mentions their concepts.</param>
    public static IEnumerable<Paper> Of(IEnumerable<GoldUnit> units, IAnnotator linker) =>
        units.GroupBy(u => u.Doc, StringComparer.Ordinal).Select(doc => WithFindings(linker.Annotate(Join(doc.Key, [.. doc])), [.. doc]));

    private static Paper Join(string id, IReadOnlyList<GoldUnit> units)
    {
        var sentences = new List<Sentence>();
        var mentions = new List<Mention>();
        var sections = new List<Section>();
        var start = 0;
        foreach (var unit in units)
        {
            var span = new TextSpan(start, start + unit.Text.Length);
            sentences.Add(new Sentence(span, unit.Section, unit.Effect ?? Effect.None) { Score = 1 });
            sections.Add(new Section(unit.Section, "", span));
            mentions.AddRange(unit.Mentions.Select(m => m with { Span = m.Span.Shift(start) }));
            start = span.End + 1;
        }
        return new Paper(id, string.Join('\n', units.Select(u => u.Text)))
        {
            Bibliography = Bibliography.Empty with { Title = units.FirstOrDefault(u => u.Section == SectionKind.Title)?.Text },
            Sentences = sentences,
            Sections = sections,
            Mentions = mentions,
        };
    }

    private static Paper WithFindings(Paper paper, IReadOnlyList<GoldUnit> units) =>
        paper with { Findings = [.. units.SelectMany((unit, i) => unit.Agents.Select(agent => FindingOf(paper, i, unit, agent)).OfType<Finding>())] };

    private static Finding? FindingOf(Paper paper, int index, GoldUnit unit, GoldAgent agent)
    {
        var sentence = paper.Sentences[index].Span;
        var at = unit.Mentions.FirstOrDefault(m => m.Type == agent.Type && m.Span.In(unit.Text) == agent.Name)?.Span.Start ?? unit.Text.IndexOf(agent.Name, StringComparison.Ordinal);
        if (at < 0) return null;
        var span = new TextSpan(at, at + agent.Name.Length).Shift(sentence.Start);
        var inside = paper.Mentions.Where(m => sentence.Contains(m.Span)).ToArray();
        var vesicles = inside.Where(m => m.Type == EntityType.Vesicle).ToArray();
        bool IsInVesicle(Mention mention) => vesicles.Any(v => v.Span.Contains(mention.Span));
        return new Finding(index, new Agent(span, agent.Type), "osteogenesis", agent.Effect, new ExoMine.Evidence("gold", 1, []))
        {
            Vesicles = [.. vesicles.Where(v => !v.Span.Overlaps(span))],
            Cells = [.. inside.Where(m => m.Type == EntityType.CellType && m.Span != span).Select(m => new CellInRole(m, IsInVesicle(m) ? CellRole.Sender : CellRole.Recipient))],
            Conditions = [.. inside.Where(m => m.Type == EntityType.Condition && m.Span != span).Select(m => new ConditionInRole(m, IsInVesicle(m) ? ConditionRole.Donor : ConditionRole.Setting))],
            Negated = unit.Negated,
            Speculative = unit.Speculative,
            Origin = OriginReader.Of(paper, sentence),
        };
    }
}

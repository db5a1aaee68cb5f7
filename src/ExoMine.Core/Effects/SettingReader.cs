using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>What a finding is set in: mediators, vesicles, cells that send or receive, conditions and whose they are.</summary>
internal sealed record FindingSetting(
    IReadOnlyList<AffectedMention> Targets,
    IReadOnlyList<AffectedMention> Pathways,
    IReadOnlyList<Mention> Vesicles,
    IReadOnlyList<CellInRole> Cells,
    IReadOnlyList<ConditionInRole> Conditions);

/// <summary>Reads the other mentions of a sentence in their relation to an agent.</summary>
internal static class SettingReader
{
    public static FindingSetting Read(SentenceAnalysis sentence, AgentCandidate agent, Link? link)
    {
        var targets = new List<AffectedMention>();
        var pathways = new List<AffectedMention>();
        var vesicles = new List<Mention>();
        var cells = new List<CellInRole>();
        var conditions = new List<ConditionInRole>();
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Overlaps(agent.Span) && !DescribesAgent(mention, agent)) continue;
            switch (mention.Type)
            {
                case EntityType.Gene when !IsInside(sentence, mention, EntityType.Pathway):
                    if (TargetRelation.Of(sentence, agent, mention) is { } effect) targets.Add(new AffectedMention(mention, effect));
                    break;
                case EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna:
                    if (TargetRelation.Of(sentence, agent, mention) is { } rna) targets.Add(new AffectedMention(mention, rna));
                    break;
                case EntityType.Pathway:
                    pathways.Add(new AffectedMention(mention, TargetRelation.Of(sentence, agent, mention) ?? Effect.None));
                    break;
                case EntityType.Vesicle:
                    vesicles.Add(mention);
                    break;
                case EntityType.CellType:
                    cells.Add(new CellInRole(mention, RoleOf(sentence, mention, link)));
                    break;
                case EntityType.Condition:
                    conditions.Add(new ConditionInRole(mention, ConditionRoleOf(sentence, mention)));
                    break;
                default:
                    break;
            }
        }
        return new FindingSetting(targets, pathways, vesicles, cells, conditions);
    }

    /// <summary>The cells and states in a vesicle's own name are those of its donor.</summary>
    private static bool DescribesAgent(Mention mention, AgentCandidate agent) =>
        mention.Type == EntityType.CellType || (mention.Type == EntityType.Condition && mention.Span != agent.Span && agent.Span.Contains(mention.Span));

    private static bool IsInside(SentenceAnalysis sentence, Mention mention, EntityType outer) =>
        sentence.Mentions.Any(m => m.Type == outer && m.Span != mention.Span && m.Span.Contains(mention.Span));

    /// <summary>A cell in a vesicle's name, or behind "derived from", sends; one behind the process receives.</summary>
    private static CellRole RoleOf(SentenceAnalysis sentence, Mention cell, Link? link)
    {
        if (IsInside(sentence, cell, EntityType.Vesicle) || FollowsSource(sentence, cell)) return CellRole.Sender;
        return link is not null && cell.Span.Start >= sentence[Math.Min(link.Cue, link.Process)].Span.Start ? CellRole.Recipient : CellRole.Unknown;
    }

    private static ConditionRole ConditionRoleOf(SentenceAnalysis sentence, Mention condition)
    {
        if (IsInside(sentence, condition, EntityType.Vesicle) || FollowsSource(sentence, condition)) return ConditionRole.Donor;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Type != EntityType.Vesicle) continue;
            var between = sentence.Span.Start <= condition.Span.End && condition.Span.End <= mention.Span.Start ? mention.Span.Start - condition.Span.End : int.MaxValue;
            if (between <= 2) return ConditionRole.Donor;
        }
        var before = sentence.Text.AsSpan(sentence.Span.Start, condition.Span.Start - sentence.Span.Start).TrimEnd();
        return before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" with", StringComparison.Ordinal) || before.EndsWith(" of", StringComparison.Ordinal)
            ? ConditionRole.Recipient : ConditionRole.Setting;
    }

    /// <summary>"exosomes derived from X", "vesicles secreted by X" where X is not part of the vesicle's own span.</summary>
    private static bool FollowsSource(SentenceAnalysis sentence, Mention mention)
    {
        var from = Math.Max(sentence.Span.Start, mention.Span.Start - 40);
        var before = sentence.Text.AsSpan(from, mention.Span.Start - from);
        var source = Math.Max(before.LastIndexOf("from", StringComparison.Ordinal), before.LastIndexOf("secreted by", StringComparison.Ordinal));
        return source >= 0 && before[source..].IndexOfAny(',', ';', '.') < 0;
    }
}

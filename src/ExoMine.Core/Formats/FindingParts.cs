namespace ExoMine.Formats;

/// <summary>What takes part in a finding besides its agent, each with its role, in one order for all formats.</summary>
internal static class FindingParts
{
    /// <summary>Roles: target, pathway, vesicle, cell, sender, recipient, setting, donor_condition, recipient_condition.</summary>
    public static IEnumerable<(string Role, Mention Mention, Effect Effect)> Of(Finding finding) =>
    [
        .. finding.Targets.Select(t => ("target", t.Mention, t.Effect)),
        .. finding.Pathways.Select(p => ("pathway", p.Mention, p.Effect)),
        .. finding.Vesicles.Select(v => ("vesicle", v, Effect.None)),
        .. finding.Cells.Select(c => (c.Role switch { CellRole.Sender => "sender", CellRole.Recipient => "recipient", _ => "cell" }, c.Mention, Effect.None)),
        .. finding.Conditions.Select(c => (c.Role switch { ConditionRole.Donor => "donor_condition", ConditionRole.Recipient => "recipient_condition", _ => "setting" }, c.Mention, Effect.None)),
    ];

    /// <summary>The word that says what happens: of the effect, else of the process, else any cue, else the agent itself.</summary>
    public static TextSpan TriggerOf(Finding finding)
    {
        var cues = finding.Evidence.Cues.Where(c => !c.Span.IsEmpty).ToArray();
        var cue = cues.FirstOrDefault(c => c.Role is "promotes" or "inhibits") ?? cues.FirstOrDefault(c => c.Role == "process") ?? cues.FirstOrDefault();
        return cue?.Span ?? finding.Agent.Span;
    }

    public static TextSpan? ProcessOf(Finding finding) => finding.Evidence.Cues.FirstOrDefault(c => c.Role == "process" && !c.Span.IsEmpty)?.Span;
}

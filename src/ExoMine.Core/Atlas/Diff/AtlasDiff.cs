namespace ExoMine.Atlas;

/// <summary>What changed between two atlases: claims that are new, stronger, weaker, contradicted or withdrawn.</summary>
public static class AtlasDiff
{
    public static IReadOnlyList<ClaimChange> Of(ClaimAtlas before, ClaimAtlas after)
    {
        var old = before.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var changes = new List<ClaimChange>();
        foreach (var claim in after.Claims)
        {
            var agent = after.Agents[claim.Agent].Name;
            if (!old.Remove(claim.Id, out var earlier)) changes.Add(new ClaimChange(Change.New, claim.Id, agent, null, claim));
            else if (KindOf(earlier.Support, claim.Support) is { } kind) changes.Add(new ClaimChange(kind, claim.Id, agent, earlier, claim));
        }
        changes.AddRange(old.Values.Select(gone => new ClaimChange(Change.Withdrawn, gone.Id, before.Agents[gone.Agent].Name, gone, null)));
        return [.. changes.OrderBy(c => c.Change).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private static Change? KindOf(Support before, Support after)
    {
        if (after.Against > before.Against) return Change.Contradicted;
        if (after.For > before.For) return Change.Strengthened;
        if (after.For < before.For) return Change.Weakened;
        return after.Against < before.Against ? Change.Strengthened : null;
    }
}

/// <summary>How a claim changed; in the order in which a reader wants to see it.</summary>
public enum Change { Contradicted, New, Strengthened, Weakened, Withdrawn }

/// <param name="Before">Null for new claims.</param>
/// <param name="After">Null for withdrawn ones.</param>
public sealed record ClaimChange(Change Change, string Id, string Agent, Claim? Before, Claim? After);

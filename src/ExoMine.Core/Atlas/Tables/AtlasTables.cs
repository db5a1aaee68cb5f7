using System.Globalization;
using ExoMine.Formats;

namespace ExoMine.Atlas;

/// <summary>The atlas as tables: a header row, then a row for each claim, contradiction, regulator or gap.</summary>
public static class AtlasTables
{
    public static IEnumerable<string> Claims(ClaimAtlas atlas)
    {
        yield return TsvCell.Row("claim", "agent", "type", "effect", "process", "target", "pathway", "papers", "groups", "against", "mixed", "retold", "hedged", "negated", "support", "low", "high", "why", "senders", "vesicles", "recipients", "donors", "conditions", "species", "evidence");
        foreach (var claim in atlas.Claims)
        {
            var agent = atlas.Agents[claim.Agent];
            var evidence = claim.Evidence.Select(i => atlas.Evidence[i]).ToArray();
            var s = claim.Support;
            yield return TsvCell.Row(claim.Id, agent.Name, agent.Type, claim.Effect.Name(), claim.Process, claim.Target, claim.Pathway,
                Number(s.For), Number(s.GroupsFor), Number(s.Against), Number(s.Mixed), Number(s.CitedFor), Number(claim.Hedged), Number(claim.Negated),
                Share(s.Expected), Share(s.Low), Share(s.High), SupportWords.Of(s),
                Values(evidence, e => e.Context.Senders), Values(evidence, e => e.Context.Vesicles), Values(evidence, e => e.Context.Recipients), Values(evidence, e => e.Context.Donors),
                Values(evidence, e => e.Context.Conditions), Values(evidence, e => e.Context.Species),
                string.Join(" || ", evidence.Select(e => Place(atlas, e))));
        }
    }

    public static IEnumerable<string> Contradictions(ClaimAtlas atlas) => Disagreements(atlas, atlas.Contradictions);

    public static IEnumerable<string> Doubts(ClaimAtlas atlas) => Disagreements(atlas, atlas.Doubts);

    private static IEnumerable<string> Disagreements(ClaimAtlas atlas, IReadOnlyList<Contradiction> disagreements)
    {
        yield return TsvCell.Row("agent", "process", "verdict", "why", "promoting", "inhibiting", "promoting_sentences", "inhibiting_sentences", "differences");
        foreach (var c in disagreements)
            yield return TsvCell.Row(c.Name, c.Process, Name(c.Verdict), c.Words, Papers(c.Promoting), Papers(c.Inhibiting), Sentences(c.Promoting), Sentences(c.Inhibiting),
                string.Join("; ", c.Differences.Select(d => $"{d.Slot} {Share(d.Explains)} ({string.Join(", ", d.Promoting)} / {string.Join(", ", d.Inhibiting)})")));

        string Papers(ContradictionSide side) => string.Join("; ", side.Papers.Select(p => atlas.Papers[p].Id));
        string Sentences(ContradictionSide side) => string.Join(" || ", side.Evidence.DistinctBy(i => atlas.Evidence[i].Quote).Select(i => Place(atlas, atlas.Evidence[i])));
    }

    public static IEnumerable<string> Regulators(ClaimAtlas atlas)
    {
        yield return TsvCell.Row("agent", "type", "concept", "process", "promoting", "inhibiting", "mixed", "cited_promoting", "cited_inhibiting", "support", "low", "high", "environments");
        foreach (var r in atlas.Regulators)
        {
            var (agent, s) = (atlas.Agents[r.Agent], r.Support);
            yield return TsvCell.Row(agent.Name, agent.Type, agent.Id, r.Process, Number(s.For), Number(s.Against), Number(s.Mixed), Number(s.CitedFor), Number(s.CitedAgainst),
                Share(s.Expected), Share(s.Low), Share(s.High),
                string.Join("; ", r.Environments.Select(e => $"{(e.Name.Length > 0 ? e.Name : "not told")} {Number(e.Promoting)}/{Number(e.Inhibiting)}/{Number(e.Mixed)}")));
        }
    }

    public static IEnumerable<string> Gaps(ClaimAtlas atlas)
    {
        yield return TsvCell.Row("kind", "first", "second", "weight", "why");
        foreach (var gap in atlas.Gaps) yield return TsvCell.Row(Name(gap.Kind), gap.First, gap.Second, Number(gap.Weight), gap.Words);
    }

    public static IEnumerable<string> Changes(IEnumerable<ClaimChange> changes)
    {
        yield return TsvCell.Row("change", "agent", "claim", "papers_before", "papers_after", "against_before", "against_after");
        foreach (var c in changes)
            yield return TsvCell.Row(c.Change.ToString().ToLowerInvariant(), c.Agent, c.Id, Papers(c.Before, s => s.For), Papers(c.After, s => s.For), Papers(c.Before, s => s.Against), Papers(c.After, s => s.Against));

        static string Papers(Claim? claim, Func<Support, int> count) => claim is null ? "" : Number(count(claim.Support));
    }

    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.ArmOrSpecies => "arm or species",
        Verdict.ExtractionDoubt => "extraction doubt",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    public static string Name(GapKind kind) => kind switch
    {
        GapKind.UntestedPair => "untested pair",
        GapKind.NoAssay => "no assay",
        _ => "only retold",
    };

    private static string Place(ClaimAtlas atlas, AtlasEvidence evidence)
    {
        var quote = atlas.Quotes[evidence.Quote];
        var page = quote.Page is { } number ? $" p. {Number(number)}" : "";
        return $"{atlas.Papers[evidence.Paper].Id}{page} [{quote.Section}{(evidence.Cited ? ", cited" : "")}{(evidence.Speculative ? ", hedged" : "")}{(evidence.Negated ? ", negated" : "")}]: {quote.Text}";
    }

    private static string Values(IEnumerable<AtlasEvidence> evidence, Func<AtlasEvidence, IReadOnlyList<string>> slot) =>
        string.Join("; ", evidence.SelectMany(slot).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}

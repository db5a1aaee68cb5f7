using System.Globalization;

namespace ExoMine.Atlas;

/// <summary>Finds molecules with papers on both sides, and says what tells the sides apart.</summary>
internal sealed class ContradictionFinder(IReadOnlyList<AtlasAgent> agents, IReadOnlyList<AtlasEvidence> evidence, IReadOnlyList<AtlasPaper> papers)
{
    /// <summary>From here on a difference is taken for the reason.</summary>
    private const double Enough = 0.5;

    /// <summary>A side stands on at least this many sentences expected to be read rightly: one alone never does.</summary>
    private const double Standing = 1.5;

    /// <summary>In the labelled papers, signs that follow from another agent's were wrong two to three times as often.</summary>
    private const double WeightOfDerived = 0.5;

    public IReadOnlyList<Contradiction> Find(IReadOnlyList<Regulator> regulators) =>
        [.. regulators.Where(r => agents[r.Agent].IsMolecule)
            .GroupBy(r => (agents[r.Agent].Family, r.Process))
            .Select(group => Of(group.Key.Family, group.Key.Process, [.. group])).OfType<Contradiction>()
            .OrderBy(c => c.Process == ClaimAtlas.MainProcess ? 0 : 1)
            .ThenByDescending(c => Math.Min(c.Promoting.Papers.Count, c.Inhibiting.Papers.Count))
            .ThenByDescending(c => c.Promoting.Evidence.Count + c.Inhibiting.Evidence.Count)
            .ThenBy(c => c.Id, StringComparer.Ordinal)];

    private Contradiction? Of(string family, string process, Regulator[] members)
    {
        var promoting = Side(members, Effect.Promotes);
        var inhibiting = Side(members, Effect.Inhibits);
        if (promoting.Papers.Count == 0 || inhibiting.Papers.Count == 0) return null;
        var differences = ContextSlots.Compare(agents, papers, Evidence(promoting), Evidence(inhibiting));
        var (verdict, words) = Judge(promoting, inhibiting, differences);
        var names = promoting.Agents.Concat(inhibiting.Agents).Distinct().Select(a => agents[a].Name).ToArray();
        var name = names.Length == 1 ? names[0] : family[(family.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return new Contradiction($"{family}|{process}", name, process, verdict, words, promoting, inhibiting, differences);
    }

    private (Verdict, string) Judge(ContradictionSide promoting, ContradictionSide inhibiting, IReadOnlyList<ContextDifference> differences)
    {
        foreach (var (side, effect) in new[] { (promoting, "promotes"), (inhibiting, "inhibits") })
            if (Weight(side) < Standing)
                return (Verdict.ExtractionDoubt, $"That it {effect} rests on {Words(side)}: read {(Sentences(side) == 1 ? "it" : "them")} before believing the disagreement.");
        // Another arm is another molecule; another species is told only where cells and conditions are the same.
        var reasons = differences.Where(d => d.Explains >= Enough).OrderBy(d => d.Slot switch { "arm" => 0, "species" => 2, _ => 1 }).ToArray();
        return reasons.Length == 0 ? (Verdict.Unexplained, "Nothing that the sentences tell of arm, species, cells, conditions or dose separates the sides.")
            : reasons[0] is { Slot: "arm" or "species" } name ? (Verdict.ArmOrSpecies, $"The sides write of different {(name.Slot == "arm" ? "arms" : "species")}: {Both(name)}.")
            : (Verdict.Context, $"The sides differ in {reasons[0].Slot}: {Both(reasons[0])}. Differences like this may be the reason.");
    }

    private int Sentences(ContradictionSide side) => side.Evidence.Select(i => evidence[i].Quote).Distinct().Count();

    /// <summary>How many of a side's sentences are expected to be read rightly.</summary>
    private double Weight(ContradictionSide side) =>
        side.Evidence.GroupBy(i => evidence[i].Quote).Sum(sentence => sentence.Max(i => evidence[i].Score * (evidence[i].Derived ? WeightOfDerived : 1)));

    private string Words(ContradictionSide side)
    {
        var derived = side.Evidence.Where(i => evidence[i].Derived).Select(i => evidence[i].Quote).Distinct().Count();
        return (Sentences(side), derived) switch
        {
            (1, 0) => "one sentence",
            (1, _) => "one sentence, and there it is only what another agent acts through",
            (var all, 0) => string.Create(CultureInfo.InvariantCulture, $"{all} sentences of which the program is not sure"),
            var (all, some) => string.Create(CultureInfo.InvariantCulture, $"{all} sentences, in {some} of which it is only what another agent acts through"),
        };
    }

    private static string Both(ContextDifference difference) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", difference.Promoting.Take(3))} where it promotes, {string.Join(", ", difference.Inhibiting.Take(3))} where it inhibits");

    private AtlasEvidence[] Evidence(ContradictionSide side) => [.. side.Evidence.Select(i => evidence[i])];

    private ContradictionSide Side(Regulator[] members, Effect effect)
    {
        var votes = members.SelectMany(m => m.Votes.Where(v => v.Own == effect).Select(v => (m.Agent, Vote: v))).ToArray();
        return new ContradictionSide(
            [.. votes.Select(v => v.Agent).Distinct()],
            [.. votes.Select(v => v.Vote.Paper).Distinct().Order()],
            [.. votes.SelectMany(v => v.Vote.Evidence).Where(i => evidence[i].IsOwnWord && evidence[i].Effect == effect)]);
    }
}

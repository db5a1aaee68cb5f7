namespace ExoMine.Atlas;

/// <summary>What one paper says of one agent and one process: one vote, however many sentences.</summary>
/// <param name="Own">By its own results; None where it has none.</param>
/// <param name="Cited">By what it retells.</param>
/// <param name="Evidence">Indices into the atlas's evidence, also of hedged and negated sentences.</param>
public sealed record PaperVote(int Paper, Effect Own, Effect Cited, IReadOnlyList<int> Evidence)
{
    /// <summary>A paper has one direction when at least this share of its sentences agrees.</summary>
    private const double Majority = 2 / 3.0;

    public static PaperVote Of(int paper, IReadOnlyList<int> indices, IReadOnlyList<AtlasEvidence> evidence)
    {
        var affirmed = indices.Select(i => evidence[i]).Where(e => !e.Negated && !e.Speculative).ToArray();
        return new PaperVote(paper, Direction(affirmed.Where(e => !e.Cited)), Direction(affirmed.Where(e => e.Cited)), indices);
    }

    private static Effect Direction(IEnumerable<AtlasEvidence> evidence)
    {
        var (up, down) = (0, 0);
        // Two findings of one sentence are one statement; where they disagree, the sentence decides nothing.
        foreach (var sentence in evidence.GroupBy(e => e.Quote))
        {
            if (sentence.All(e => e.Effect == Effect.Promotes)) up++;
            else if (sentence.All(e => e.Effect == Effect.Inhibits)) down++;
        }
        if (up + down == 0) return Effect.None;
        if (up >= Majority * (up + down)) return Effect.Promotes;
        return down >= Majority * (up + down) ? Effect.Inhibits : Effect.Mixed;
    }
}

using System.Globalization;
using ExoMine.Formats;

namespace ExoMine.Atlas;

/// <summary>The evidence of every claim as a table: a row a claim and finding, with its place on the page and what the experiment was made with.</summary>
public static class EvidenceTable
{
    public static IEnumerable<string> Rows(ClaimAtlas atlas)
    {
        yield return TsvCell.Row("claim", "agent", "effect", "process", "target", "pathway", "paper", "page", "boxes", "section", "origin", "hedged", "negated", "counted", "score",
            "senders", "vesicles", "recipients", "donors", "conditions", "species", "doses", "environments", "sentence");
        foreach (var claim in atlas.Claims)
            foreach (var evidence in claim.Evidence.Select(i => atlas.Evidence[i]))
                yield return Row(atlas, claim, evidence);
    }

    private static string Row(ClaimAtlas atlas, Claim claim, AtlasEvidence e)
    {
        var (quote, context) = (atlas.Quotes[e.Quote], e.Context);
        return TsvCell.Row([
            claim.Id, atlas.Agents[claim.Agent].Name, claim.Effect.Name(), claim.Process, claim.Target, claim.Pathway,
            atlas.Papers[e.Paper].Id, quote.Page?.ToString(CultureInfo.InvariantCulture) ?? "", Boxes(quote), quote.Section,
            e.Cited ? "cited" : "own", Flag(e.Speculative), Flag(e.Negated), Flag(e.IsOwnWord), e.Score.ToString("0.###", CultureInfo.InvariantCulture),
            .. new[] { context.Senders, context.Vesicles, context.Recipients, context.Donors, context.Conditions, context.Species, context.Doses, context.Environments }.Select(names => string.Join("; ", names)),
            quote.Text]);
    }

    /// <summary>x0,y0,x1,y1 of each printed line.</summary>
    private static string Boxes(Quote quote) =>
        string.Join(' ', quote.Boxes.Select(box => string.Join(',', box.Select(edge => edge.ToString("0.##", CultureInfo.InvariantCulture)))));

    private static string Flag(bool value) => value ? "yes" : "no";
}

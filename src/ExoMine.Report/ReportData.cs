using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ExoMine.Atlas;

namespace ExoMine.Report;

/// <summary>The atlas as the page's script reads it: rows of numbers that refer to a table of texts, so that 500 papers stay small.</summary>
internal static class ReportData
{
    public static string Write(ClaimAtlas atlas, PdfLinks links)
    {
        var texts = new StringTable();
        using var stream = new MemoryStream();
        // This encoder writes < > & ' as escapes, so that no paper's text can end the script element.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            Rows(json, "papers", atlas.Papers, p => Paper(json, p, links));
            Rows(json, "agents", atlas.Agents, a => Values(json, a.Name, a.Type, a.Id, a.IsMolecule || a.Specific ? 1 : 0));
            Rows(json, "quotes", atlas.Quotes, q => Quote(json, q, texts));
            Rows(json, "evidence", atlas.Evidence, e => Evidence(json, e, texts));
            Rows(json, "claims", atlas.Claims, c => Claim(json, c, texts));
            Rows(json, "contradictions", atlas.Contradictions, c => Contradiction(json, c));
            Rows(json, "doubts", atlas.Doubts, c => Contradiction(json, c));
            Rows(json, "gaps", atlas.Gaps, g => Values(json, AtlasTables.Name(g.Kind), g.First, g.Second, g.Weight, g.Words));
            Rows(json, "texts", texts.All, json.WriteStringValue, bare: true);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Paper(Utf8JsonWriter json, AtlasPaper paper, PdfLinks links)
    {
        Values(json, paper.Id, paper.Title ?? paper.Id, paper.Year ?? 0, paper.Kind.ToString().ToLowerInvariant(), links.LinkOf(paper.File) ?? "", paper.Doi ?? "", paper.Group,
            paper.Authors.Count > 3 ? $"{paper.Authors[0]} et al." : string.Join(", ", paper.Authors));
    }

    private static void Quote(Utf8JsonWriter json, Quote quote, StringTable texts)
    {
        Values(json, quote.Paper, quote.Page ?? 0, texts[quote.Section], quote.Text);
        Numbers(json, quote.Marks.SelectMany(m => new[] { m.Start, m.End, texts[m.Kind], texts[m.Name ?? ""] }));
    }

    private static void Evidence(Utf8JsonWriter json, AtlasEvidence e, StringTable texts)
    {
        var flags = (e.Negated ? 1 : 0) | (e.Speculative ? 2 : 0) | (e.Cited ? 4 : 0) | (e.Context.EnvironmentsOfPaper ? 8 : 0);
        Values(json, e.Quote, e.Agent, texts[e.Process], Sign(e.Effect), flags, (int)Math.Round(e.Score * 100));
        foreach (var slot in new[] { e.Context.Senders, e.Context.Vesicles, e.Context.Recipients, e.Context.Donors, e.Context.Conditions, e.Context.Environments, e.Context.Species, e.Context.Doses })
            Numbers(json, slot.Select(name => texts[name]));
        Numbers(json, e.Cues.SelectMany(c => new[] { c.Start, c.End, texts[c.Kind] }));
    }

    private static void Claim(Utf8JsonWriter json, Claim claim, StringTable texts)
    {
        var s = claim.Support;
        Values(json, claim.Agent, texts[claim.Process], Sign(claim.Effect), texts[claim.Target], texts[claim.Pathway], s.For, s.Against, s.Mixed, s.CitedFor, claim.Hedged, claim.Negated,
            (int)Math.Round(s.Expected * 100), (int)Math.Round(s.Low * 100), (int)Math.Round(s.High * 100), SupportWords.Of(s));
        Numbers(json, claim.Evidence);
    }

    private static void Contradiction(Utf8JsonWriter json, Contradiction c)
    {
        Values(json, c.Name, c.Process, AtlasTables.Name(c.Verdict), c.Words);
        foreach (var side in new[] { c.Promoting, c.Inhibiting })
        {
            Numbers(json, side.Papers);
            Numbers(json, side.Evidence);
        }
        json.WriteStartArray();
        foreach (var d in c.Differences)
        {
            json.WriteStartArray();
            Values(json, d.Slot, (int)Math.Round(d.Explains * 100), string.Join(", ", d.Promoting), string.Join(", ", d.Inhibiting));
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static int Sign(Effect effect) => effect switch { Effect.Promotes => 1, Effect.Inhibits => -1, _ => 0 };

    private static void Rows<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write, bool bare = false)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            if (!bare) json.WriteStartArray();
            write(item);
            if (!bare) json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void Values(Utf8JsonWriter json, params IEnumerable<object> values)
    {
        foreach (var value in values)
        {
            if (value is int number) json.WriteNumberValue(number);
            else json.WriteStringValue((string)value);
        }
    }
}

using System.Globalization;
using System.Text;
using ExoMine.Atlas;

namespace ExoMine.Report;

/// <summary>One paper's text to read: mentions in colour, inner ones inside outer ones, and beside each sentence what it says of bone.</summary>
public static class PaperPage
{
    private static readonly EntityType[] Types = Enum.GetValues<EntityType>();

    public static string Write(Paper paper, IReadOnlyList<SentencePlace> places, PdfLinks links)
    {
        var body = new StringBuilder();
        Head(body, paper);
        var pdf = links.LinkOf(paper.Source?.File);
        var findings = paper.Findings.ToLookup(f => f.Sentence);
        var marked = new MarkedText(paper);
        (SectionKind, string)? current = null;
        body.Append("<main>\n");
        for (var i = 0; i < paper.Sentences.Count; i++)
        {
            var sentence = paper.Sentences[i];
            var heading = HeadingOf(paper, sentence);
            if (current != heading)
            {
                body.Append("<h2>").Append(PageShell.Encode(heading.Item2.Length > 0 ? heading.Item2 : heading.Item1.Name())).Append("</h2>\n");
                current = heading;
            }
            Finding[] own = [.. findings[i]];
            body.Append("<div class=\"sentence ").Append(sentence.Effect.Name()).Append("\"><span class=\"bar\" role=\"img\" aria-label=\"").Append(sentence.Effect.Name()).Append("\">").Append(Mark(sentence.Effect))
                .Append("</span><p>").Append(marked.Html(sentence.Span, own)).Append("</p>");
            Notes(body, paper, sentence, own, i < places.Count ? places[i].Page : null, pdf);
            body.Append("</div>\n");
        }
        body.Append("</main>");
        return PageShell.Write(paper.Bibliography.Title ?? paper.Id, Resource.Read("paper.css"), body.ToString(), "");
    }

    private static void Head(StringBuilder body, Paper paper)
    {
        var facts = new[] { string.Join(", ", paper.Bibliography.Authors), paper.Bibliography.Year?.ToString(CultureInfo.InvariantCulture), paper.Bibliography.Doi, paper.Id };
        body.Append("<header><h1>").Append(PageShell.Encode(paper.Bibliography.Title ?? paper.Id)).Append("</h1>\n<p class=\"byline\">")
            .Append(PageShell.Encode(string.Join(" · ", facts.Where(f => !string.IsNullOrEmpty(f))))).Append("</p>\n<ul class=\"legend\">");
        foreach (var type in Types)
        {
            var count = paper.Mentions.Count(m => m.Type == type);
            if (count > 0) body.Append(CultureInfo.InvariantCulture, $"<li class=\"mention t-{ClassOf(type)}\">{type.Name().Replace('_', ' ')} {count}</li>");
        }
        foreach (var effect in new[] { Effect.Promotes, Effect.Inhibits, Effect.Mixed })
        {
            var count = paper.Sentences.Count(s => s.Effect == effect);
            if (count > 0) body.Append(CultureInfo.InvariantCulture, $"<li class=\"effect {effect.Name()}\">{Mark(effect)} {effect.Name()} {count}</li>");
        }
        body.Append("<li class=\"cue\">word that decided</li></ul></header>\n");
    }

    private static (SectionKind, string) HeadingOf(Paper paper, Sentence sentence)
    {
        var section = paper.Sections.LastOrDefault(s => s.Span.Contains(sentence.Span.Start));
        return (sentence.Section, section?.Heading ?? "");
    }

    private static void Notes(StringBuilder body, Paper paper, Sentence sentence, Finding[] findings, int? page, string? pdf)
    {
        body.Append("<aside>");
        foreach (var finding in findings)
        {
            var cues = string.Join(", ", finding.Evidence.Cues.Where(c => c.Span.End <= paper.Text.Length).Select(c => $"“{c.Span.In(paper.Text)}” ({c.Role})"));
            var reason = $"{finding.Process}, score {finding.Evidence.Score.ToString("0.00", CultureInfo.InvariantCulture)}, by {finding.Evidence.FoundBy}{(cues.Length > 0 ? "; decided by " + cues : "")}{Elsewhere(finding)}";
            var flags = (finding.Negated ? " not" : "") + (finding.Speculative ? " perhaps" : "") + (finding.Origin == Origin.Cited ? " (cited)" : "");
            body.Append("<details class=\"").Append(finding.Effect.Name()).Append("\"><summary title=\"").Append(PageShell.Encode(reason)).Append("\">").Append(Mark(finding.Effect)).Append(' ')
                .Append(PageShell.Encode(finding.Agent.Span.In(paper.Text) + flags)).Append(finding.Process == ClaimAtlas.MainProcess ? "" : $" <i>{PageShell.Encode(finding.Process)}</i>")
                .Append("</summary>").Append(PageShell.Encode(reason)).Append("</details>");
        }
        if (sentence.NeedsReview) body.Append("<span class=\"review\">needs review</span>");
        if (page is { } number && (findings.Length > 0 || sentence.Effect != Effect.None))
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"p. {number}");
            body.Append(pdf is null ? label : string.Create(CultureInfo.InvariantCulture, $"<a href=\"{PageShell.Encode(pdf)}#page={number}\" target=\"_blank\" rel=\"noreferrer\">{label}</a>"));
        }
        body.Append("</aside>");
    }

    private static string Elsewhere(Finding finding) => finding.Elsewhere is { } said
        ? string.Create(CultureInfo.InvariantCulture, $"; elsewhere in the paper it promotes {said.Promotes} and inhibits {said.Inhibits} times{(said.Decided ? ", which decided its sign here" : "")}")
        : "";

    internal static string ClassOf(EntityType type) => type.Name().ToLowerInvariant().Replace('_', '-');

    private static string Mark(Effect effect) => effect switch { Effect.Promotes => "▲", Effect.Inhibits => "▼", Effect.Mixed => "◆", _ => "" };
}

using System.Text;

namespace ExoMine.Report;

/// <summary>Writes stretches of a paper's text with its mentions as nested elements and cues as marks inside them.</summary>
internal sealed class MarkedText(Paper paper)
{
    private int next;

    /// <summary>Sentences are asked for in reading order.</summary>
    public string Html(TextSpan span, IReadOnlyList<Finding> findings)
    {
        while (next < paper.Mentions.Count && paper.Mentions[next].Span.Start < span.Start) next++;
        var mentions = paper.Mentions.Skip(next).TakeWhile(m => m.Span.Start < span.End).Where(m => m.Span.End <= span.End).ToArray();
        var cues = findings.SelectMany(f => f.Evidence.Cues).Where(c => span.Contains(c.Span)).DistinctBy(c => c.Span).OrderBy(c => c.Span).ToArray();
        var html = new StringBuilder();
        Inside(html, span, mentions, cues);
        return html.ToString();
    }

    private void Inside(StringBuilder html, TextSpan span, Mention[] mentions, Cue[] cues)
    {
        var at = span.Start;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention.Span.Start < at) continue;
            var end = Math.Min(mention.Span.End, span.End);
            Plain(html, new TextSpan(at, mention.Span.Start), cues);
            html.Append("<span class=\"mention t-").Append(PaperPage.ClassOf(mention.Type)).Append("\" title=\"").Append(PageShell.Encode(TitleOf(mention))).Append("\">");
            Inside(html, new TextSpan(mention.Span.Start, end), [.. mentions.Skip(i + 1).TakeWhile(m => m.Span.Start < end)], cues);
            html.Append("</span>");
            at = end;
        }
        Plain(html, new TextSpan(at, span.End), cues);
    }

    private void Plain(StringBuilder html, TextSpan span, Cue[] cues)
    {
        var at = span.Start;
        foreach (var cue in cues)
        {
            var (start, end) = (Math.Max(cue.Span.Start, at), Math.Min(cue.Span.End, span.End));
            if (start >= end) continue;
            html.Append(PageShell.Encode(paper.Text[at..start])).Append("<span class=\"cue\" title=\"").Append(PageShell.Encode(cue.Role)).Append("\">")
                .Append(PageShell.Encode(paper.Text[start..end])).Append("</span>");
            at = end;
        }
        html.Append(PageShell.Encode(paper.Text[at..span.End]));
    }

    private static string TitleOf(Mention mention)
    {
        var concept = mention.Concept is { } known ? $": {known.Name}{(known.Id is { } id ? $" ({id})" : "")}" : "";
        return $"{mention.Type.Name().Replace('_', ' ')}{concept}, found by {mention.FoundBy}";
    }
}

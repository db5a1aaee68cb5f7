using System.Globalization;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>Fills a template's places, written <c>@@NAME@@</c>, with a paper in one markup.</summary>
internal sealed class PaperWriter(Manuscript paper, Markup markup)
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public string Fill(string template)
    {
        var (summary, body) = Body();
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TITLE"] = markup.Inline(paper.Title.Marked.Runs),
            ["SHORTTITLE"] = markup.Escape(Shortened(paper.Title.Marked.Text)),
            ["AUTHORS"] = markup.Authors(paper.Authors, paper.Affiliations.Count),
            ["LEAD"] = markup.Escape(Lead()),
            ["AFFILIATIONS"] = markup.Affiliations(paper.Affiliations),
            ["KEYWORDS"] = markup.Escape(string.Join("; ", paper.Keywords)),
            ["JOURNAL"] = markup.Escape(paper.Journal),
            ["YEAR"] = paper.Year,
            ["VOLUME"] = paper.Volume,
            ["PAGES"] = markup.Escape(paper.Pages.Replace('-', '–')),
            ["FIRSTPAGE"] = paper.Pages.Split('-')[0],
            ["DOI"] = markup.Escape(paper.Doi),
            ["HISTORY"] = markup.Escape(History()),
            ["ABSTRACT"] = summary,
            ["BODY"] = body,
            ["REFERENCES"] = string.Concat(paper.References.Select(markup.Reference)),
        };
        return places.Aggregate(template, (text, place) => text.Replace($"@@{place.Key}@@", place.Value, StringComparison.Ordinal));
    }

    private (string Abstract, string Body) Body()
    {
        var table = paper.Blocks.OfType<FloatingBlock>().First(f => f.IsTable).Rows;
        var (summary, body) = ("", "");
        var waiting = "";
        var inAbstract = false;
        foreach (var block in paper.Blocks)
        {
            if (block is Heading { IsSub: false } section) inAbstract = section.Kind == SectionKind.Abstract;
            var written = block switch
            {
                Heading heading => inAbstract ? "" : markup.Heading(heading.Text, heading.IsSub),
                Paragraph paragraph => markup.Paragraph(WithFloat(Runs(paragraph.Sentences), ref waiting)),
                FloatingBlock { IsTable: true } moved => markup.Table(moved.Number, markup.Inline(Runs(moved.Caption)), moved.Rows),
                FloatingBlock moved => markup.Figure(moved.Number, markup.Inline(Runs(moved.Caption)), Drawing.Of(table, moved.Number - 1)),
                _ => "",
            };
            if (block is FloatingBlock && markup.SetsFloatsInText) waiting += written;
            else if (inAbstract) summary += written;
            else body += written;
        }
        return (summary, body + waiting);
    }

    /// <summary>Sets what is waiting at a space near the paragraph's middle.</summary>
    private string WithFloat(List<TextRun> runs, ref string waiting)
    {
        if (waiting.Length == 0) return markup.Inline(runs);
        var half = runs.Sum(r => r.Text.Length) / 2;
        var seen = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var space = seen + run.Text.Length < half || run.Style != RunStyle.Plain ? -1 : run.Text.IndexOf(' ', Math.Max(0, half - seen));
            seen += run.Text.Length;
            if (space < 0) continue;
            var before = markup.Inline([.. runs.Take(i), new TextRun(run.Style, run.Text[..(space + 1)])]);
            var after = markup.Inline([new TextRun(run.Style, run.Text[(space + 1)..]), .. runs.Skip(i + 1)]);
            var moved = waiting;
            waiting = "";
            return before + moved + after;
        }
        return markup.Inline(runs);
    }

    private static List<TextRun> Runs(IReadOnlyList<LabelledSentence> sentences)
    {
        var runs = new List<TextRun>();
        foreach (var sentence in sentences)
        {
            if (runs.Count > 0) runs.Add(new TextRun(RunStyle.Plain, " "));
            runs.AddRange(sentence.Marked.Runs);
        }
        return runs;
    }

    private string Lead() => paper.Authors[0].Split(' ')[^1] + " et al.";

    private static string Shortened(string title)
    {
        if (title.Length <= 60) return title;
        return title[..title.LastIndexOf(' ', 60)].TrimEnd(',', ':') + " …";
    }

    private string History()
    {
        var seed = paper.Id[1..3] is var digits ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        var year = int.Parse(paper.Year, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture,
            $"Received {3 + seed} {Months[seed % 12]} {year - 1}; accepted {25 - seed} {Months[(seed + 5) % 12]} {(seed % 12 + 5 >= 12 ? year : year - 1)}");
    }
}

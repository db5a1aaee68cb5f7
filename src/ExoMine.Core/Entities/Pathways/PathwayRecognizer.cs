using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Pathways;

/// <summary>
/// Finds named pathways by their head noun and the names before it: Wnt signaling, the chain of PI3K/Akt/mTOR pathway,
/// Notch and mTOR signal pathways, miR-467/HoxA10 axis. Runs after the recognisers of the names.
/// </summary>
/// <param name="names">What stands before the head noun of known pathways, and titles.</param>
public sealed partial class PathwayRecognizer(LexiconMatcher names) : IAnnotator
{
    private const string FoundBy = "pathway-grammar";
    private const int MostNames = 12;

    public Paper Annotate(Paper paper)
    {
        var text = TokenizedText.Of(paper.Text);
        var startByEnd = NamesByEnd(paper, text);
        var found = new List<Mention>();
        foreach (var head in Head().EnumerateMatches(paper.Text))
        {
            var headStart = head.Index;
            var start = StartOfNames(paper.Text, headStart, startByEnd);
            if (start == headStart) continue;
            var span = new TextSpan(start, head.Index + head.Length);
            found.Add(new Mention(EntityType.Pathway, span, FoundBy) { Concept = ConceptOf(paper.Text, start, headStart) });
        }
        return paper.WithMentions(found);
    }

    private Dictionary<int, int> NamesByEnd(Paper paper, TokenizedText text)
    {
        var startByEnd = new Dictionary<int, int>();
        var matches = new List<LexiconMatch>();
        names.FindAll(text, matches);
        foreach (var match in matches) Add(text.SpanOf(match));
        foreach (var mention in paper.Mentions)
        {
            if (mention.Type is EntityType.Gene or EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna) Add(mention.Span);
        }
        foreach (var word in ClassWord().EnumerateMatches(paper.Text)) startByEnd.TryAdd(word.Index + word.Length, word.Index);
        return startByEnd;

        void Add(TextSpan span)
        {
            if (!startByEnd.TryGetValue(span.End, out var start) || span.Start < start) startByEnd[span.End] = span.Start;
        }
    }

    // Walks left over names and what joins them, and forgets a joint that no name precedes.
    private static int StartOfNames(string text, int head, Dictionary<int, int> startByEnd)
    {
        var start = head;
        var position = SkipBack(text, head, Qualifier());
        for (var names = 0; names < MostNames; names++)
        {
            if (startByEnd.TryGetValue(position, out var name))
            {
                start = position = name;
                var link = SkipBack(text, position, Link());
                if (link == position) break;
                position = link;
            }
            else if (position > 0 && text[position - 1] == ')' && text.LastIndexOf('(', position - 1, Math.Min(position, 80)) is > 0 and var open
                && startByEnd.ContainsKey(position - 1))
            {
                position = SkipBack(text, open, Space());
            }
            else if (SkipBack(text, position, UnknownMember()) is var member && member < position)
            {
                position = member;
            }
            else
            {
                break;
            }
        }
        return start == head ? head : SkipBack(text, start, Lead());
    }

    private static int SkipBack(string text, int position, Regex what)
    {
        var from = Math.Max(0, position - 32);
        foreach (var match in what.EnumerateMatches(text.AsSpan(from, position - from))) return from + match.Index;
        return position;
    }

    private Concept ConceptOf(string text, int start, int head)
    {
        var core = Qualifier().Replace(text[start..head], "").Trim();
        var known = TokenizedText.OfName(core);
        return known.Tokens.Length > 0 && names.LongestAt(known, 0) is { } match && match.EndToken == known.Tokens.Length
            ? names.Lexicon.ConceptOf(match.Row)
            : new Concept(null, core);
    }

    private const string Hyphen = "[-\u2010\u2011\u2012\u2013\u2212]";

    [GeneratedRegex(
        "(?<![A-Za-z])(?i:(?:cell )?signal(?:l?ing)?(?: transduction)?(?: regulatory)? (?:pathway|axis|cascade|network|circuit|loop)|signal(?:l?ing)?(?: transduction)? (?:pathways|axes|cascades|networks)|(?:transduction )?pathways?|ax[ei]s|signal(?:l?ing|s)|cascades?)(?![A-Za-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    // Between the last name and the head: "regulatory", "-dependent", "protein".
    [GeneratedRegex("(?:(?:" + Hyphen + "(?:dependent|mediated|related|independent|induced))? (?:regulatory |functional |molecular |intracellular )?|" + Hyphen + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Qualifier();

    [GeneratedRegex("(?: ?/ ?|" + Hyphen + "| ?\u2192 ?|, (?:and |or )?| (?:and|or|&) (?:the )?| )$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    // The NO of "Angpt1/Tie2-NO signaling": no name that is known, but joined to one.
    [GeneratedRegex("(?:/|" + Hyphen + ")[A-Z][A-Za-z0-9]{0,9}$", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownMember();

    [GeneratedRegex(" $", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex("(?<![A-Za-z])(?i:(?:non" + Hyphen + "?)?canonical )$", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex("(?<![A-Za-z])(?:lncRNA|LncRNA|circRNA|CircRNA|miRNA|mRNA|ncRNA|ceRNA|microRNA)(?=/)", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWord();
}

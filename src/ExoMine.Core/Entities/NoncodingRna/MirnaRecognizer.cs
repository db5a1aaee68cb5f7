using System.Text.RegularExpressions;

namespace ExoMine.Entities.NoncodingRna;

/// <summary>Finds miRNAs by the grammar of their names: miR-21-5p, hsa-let-7a, miRNA146a, miR-23a/b, and in "miR-29a, -29b and -29c" each.</summary>
public sealed partial class MirnaRecognizer : IAnnotator
{
    private const string FoundBy = "mirna-grammar";

    private static readonly AnchoredPattern Names = new(
        Name(), 16, 160, StringComparison.OrdinalIgnoreCase, "mir", "micro", "let-7", "let\u20107", "let\u20117", "let\u20127", "let\u20137", "let\u22127", "let 7", "let7", "lin-4", "lsy-6");

    public Paper Annotate(Paper paper)
    {
        var found = new List<Mention>();
        var end = 0;
        foreach (var name in Names.FindAll(paper.Text))
        {
            if (name.Start < end) continue;
            end = Add(paper.Text, name, found);
            var isLet = paper.Text.AsSpan(name.Start, name.Length).Contains("let", StringComparison.OrdinalIgnoreCase);
            while (NextInList(paper.Text, end) is { } next) end = Add(paper.Text, next, found, isLet);
        }
        return paper.WithMentions(found);
    }

    /// <param name="isLet">True for the -7b of "let-7a, -7b".</param>
    private static int Add(string text, TextSpan span, List<Mention> found, bool isLet = false)
    {
        var name = MirnaName.Parse(span.AsSpan(text));
        if (isLet) name = name is null ? null : name with { Stem = "let" };
        found.Add(new Mention(EntityType.Mirna, span, FoundBy) { Concept = name?.Concept ?? MirnaGroup.Of(span.In(text)) });
        return span.End;
    }

    // The 29b of "miR-29a, -29b": a member of a list that leaves the class prefix out.
    private static TextSpan? NextInList(string text, int position)
    {
        foreach (var link in ListLink().EnumerateMatches(text.AsSpan(position, Math.Min(12, text.Length - position))))
        {
            var start = position + link.Index + link.Length;
            foreach (var member in ListMember().EnumerateMatches(text.AsSpan(start, Math.Min(24, text.Length - start))))
                return new TextSpan(start, start + member.Length);
        }
        return null;
    }

    private const string Hyphen = "[-\u2010\u2011\u2012\u2013\u2212]";
    private const string Species =
        "(?i:hsa|mmu|rno|bta|ssc|oar|eca|cfa|gga|dre|dme|cel|xla|xtr|ath|osa|ppy|ptr|mml|ggo|mdo|cgr|chi|ocu|bmo|aga|ebv|kshv|hcmv|mcmv|hsv1|mghv|hiv1)" + Hyphen;

    // miR, MIR, miRNA, microRNA, micro RNA, "microRNA (miR)", antagomir; the separator before the number may be lost or doubled.
    private const string Class =
        "(?:(?:[Mm]i[Rr]s?|MIR|(?i:micro[- ]?RNA|miRNA)s?)(?: ?\\((?i:miRNA|miR|miRs|miRNAs|mir)\\))?|(?i:antagomi[rR]|agomi[rR]|oncomi[rR]))";

    private const string Separator = "(?: ?" + Hyphen + " ?|[ _])?";
    private const string Arm = "(?:" + Hyphen + "?[35][pP](?![A-Za-z0-9]))";

    // 21, 29a, 16-1, 17~92, 25-3p, 253p (damaged); then slashed members /b, /27a, /miR-27a being names of their own.
    private const string Number =
        "[0-9]{1,5}(?:(?:[a-z]{1,2}|[A-Z])[0-9]?(?![A-Za-z0-9]))?(?:[-~\u2010\u2011\u2013\u223C\u2212][0-9]{1,3}(?![0-9A-Za-z]|[pP]))?(?:[~\u223C][0-9]{1,3}[a-z]?(?![0-9A-Za-z]))*";

    private const string Body =
        "(?:" + Number + Arm + "?|[0-9]{1,5}" + Arm + ")(?:" + Hyphen + "[0-9])?" + Arm + "?[*\u2217]?"
        + "(?:/" + Hyphen + "?(?:[0-9]{1,5}[a-z]?|[a-z])(?:" + Hyphen + "[0-9](?![0-9pP]))?" + Arm + "?(?![A-Za-z0-9]))*";

    private const string Viral = "(?:BART[0-9]{1,2}|BHRF1" + Hyphen + "[1-3]|K12" + Hyphen + "[0-9]{1,2}|UL[0-9]{1,3}|US[0-9]{1,2})[a-z]?" + Arm + "?";

    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?:" + Species + ")?(?:" + Class + Separator + "(?:" + Body + "|" + Viral + ")"
        + "|(?i:let)" + "(?:" + Hyphen + "| )?7(?:[a-z](?![A-Za-z0-9]))?(?:" + Hyphen + "[0-9](?![0-9pP]))?" + Arm + "?[*\u2217]?(?:/" + Hyphen + "?(?:7)?[a-z](?![A-Za-z0-9])" + Arm + "?)*"
        + "|lin" + Hyphen + "4|lsy" + Hyphen + "6)(?![A-Z0-9]|" + Hyphen + "?[0-9]?HG|['\u2019\u2032] ?UTR)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("\\G(?:, ?(?:and |or )?| (?:and|or|to|&) )", RegexOptions.CultureInvariant)]
    private static partial Regex ListLink();

    // With a hyphen any number will do; without, it needs a letter or an arm, or it might count something else.
    [GeneratedRegex(
        "\\G(?:" + Hyphen + "[0-9]{1,5}[a-z]?(?:" + Hyphen + "[0-9](?![0-9pP]))?" + Arm + "?[*\u2217]?|[0-9]{1,5}[a-f](?:" + Hyphen + "[0-9](?![0-9pP]))?" + Arm + "?|[0-9]{1,5}" + Hyphen + "[35]p)(?![A-Za-z0-9%])",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListMember();
}

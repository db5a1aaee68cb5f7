using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.NoncodingRna;

/// <summary>Finds lncRNAs by the forms of their names (LINC01535, OIP5-AS1, AK028326), by what "lncRNA" stands before, and by lexicon.</summary>
/// <param name="names">Symbols, aliases and full names of known lncRNAs.</param>
public sealed partial class LncrnaRecognizer(LexiconMatcher names) : IAnnotator
{
    public Paper Annotate(Paper paper)
    {
        var found = new List<Mention>();
        var text = TokenizedText.Of(paper.Text);
        foreach (var name in Form().EnumerateMatches(paper.Text)) Add(name.Index, name.Index + name.Length, "lncrna-grammar");
        foreach (var name in AfterClassWord().EnumerateMatches(paper.Text))
        {
            var start = name.Index + paper.Text.AsSpan(name.Index, name.Length).LastIndexOf(' ') + 1;
            if (!IsOfClassesOnly().IsMatch(paper.Text.AsSpan(start, name.Index + name.Length - start)))
                Add(start, name.Index + name.Length, "lncrna-context");
        }
        var matches = new List<LexiconMatch>();
        names.FindAll(text, matches);
        foreach (var match in matches)
        {
            var span = text.SpanOf(match);
            if (IsTrusted(match, span, paper.Text))
                found.Add(new Mention(EntityType.Lncrna, span, "lncrna-lexicon") { Concept = names.Lexicon.ConceptOf(match.Row) });
        }
        return paper.WithMentions(found);

        void Add(int start, int end, string foundBy)
        {
            var span = new TextSpan(start, end);
            if (!IsOfClassesOnly().IsMatch(span.AsSpan(paper.Text)))
                found.Add(new Mention(EntityType.Lncrna, span, foundBy) { Concept = ConceptOf(text, span) });
        }
    }

    // An alias of few letters, or without a digit, may be any abbreviation.
    private bool IsTrusted(LexiconMatch match, TextSpan span, string text)
    {
        if (names.Lexicon.CaseOf(match.Row) == TermCase.Any) return true;
        var written = span.AsSpan(text);
        if (names.Lexicon.IsPreferredName(match.Row)) return written.Length > 3 || written.ContainsAnyInRange('0', '9');
        return written.Length > 4 && written.ContainsAnyInRange('0', '9');
    }

    private Concept ConceptOf(TokenizedText text, TextSpan span)
    {
        for (var token = text.TokenAt(span.Start); token < text.Tokens.Length && text.Tokens[token].Start < span.End; token++)
        {
            if (names.LongestAt(text, token) is { } match && text.SpanOf(match).End == span.End) return names.Lexicon.ConceptOf(match.Row);
        }
        return new Concept(null, span.In(text.Text));
    }

    private const string Hyphen = "[-\u2010\u2011\u2012\u2013\u2212]";

    // lncRNA-H19, lnc-H19, long noncoding RNA-H19; LINC00707; SNHG14; MIR22HG; HOXA-AS3, FGD5-AS1; accessions of sequence databases.
    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?:"
        + "(?:[Ll]nc|[Ll]inc|LNC)(?:RNAs?)?(?:_|" + Hyphen + ")(?=[A-Za-z0-9.-]{0,20}[A-Z0-9])[A-Za-z0-9][A-Za-z0-9.]*(?:[-\u2010\u2011][A-Z0-9][A-Za-z0-9.]*)*(?<![.])"
        + "|(?i:long non" + Hyphen + "?coding RNA)" + Hyphen + "[A-Z0-9][A-Za-z0-9]+(?:" + Hyphen + "[A-Z0-9]+)?"
        + "|(?:LINC|Linc)(?:" + Hyphen + "?[0-9]{3,6}|" + Hyphen + "[A-Z]{2,}[A-Z0-9]*)"
        + "|(?:SNHG|Snhg)[0-9]{1,2}"
        + "|(?:MIR|Mir)(?:LET7[A-Z0-9]*|[0-9]{1,5}[A-Z0-9]*)" + Hyphen + "?[0-9]?HG"
        + "|[A-Z][A-Za-z0-9]{1,11}" + Hyphen + "(?:AS|IT|OT|DT|as)[0-9]{0,2}"
        + "|ENS(?:MUS|RNO)?T[0-9]{8,}(?:[.][0-9]{1,2})?|NON(?:HSA|MMU|RAT)[GT][0-9]{5,}(?:[.][0-9]{1,2})?"
        + "|TCONS_[0-9]{6,}|[XN]R_[0-9]{5,}(?:[.][0-9]{1,2})?|AK[0-9]{5,6}|RP[0-9]{1,2}" + Hyphen + "[0-9]{1,4}[A-Z][0-9]{1,2}[.][0-9]{1,2}|uc[.][0-9]{2,4}[+-]?"
        + ")(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    // "lncRNA RUNX2-AS1", "long non-coding RNA (lncRNA) ANRIL": a symbol after the class word, whatever it is.
    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?:[Ll]nc[Rr][Nn][Aa]|[Ll]incRNA|(?i:long (?:intergenic )?non" + Hyphen + "? ?coding RNA)(?: \\((?:lncRNA|lncR|LncRNA)\\))?) (?=[A-Za-z0-9.-]*[A-Z0-9])[A-Z0-9][A-Za-z0-9.]*(?:[-\u2010\u2011][A-Z0-9][A-Za-z0-9]*)*(?<![.])(?![A-Za-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterClassWord();

    [GeneratedRegex(
        "^(?:(?:[Ll]nc|[Ll]inc|LNC)(?:RNAs?)?[-\u2010\u2011\u2012\u2013\u2212_])?(?:[a-z]{0,4}RNAs?|[A-Z][a-z]{3,}|mi[Rr]s?[-\u2010\u20110-9a-z]*|RT[-\u2010\u2011]?[A-Za-z]*PCR|q?PCR|[A-Z]|[0-9]+|[a-z]+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsOfClassesOnly();
}

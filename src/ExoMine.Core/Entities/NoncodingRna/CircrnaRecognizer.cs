using System.Text.RegularExpressions;

namespace ExoMine.Entities.NoncodingRna;

/// <summary>Finds circRNAs by the grammar of their names: hsa_circ_0003865, circ-ATP10A, circRNA0077930, circLPAR1, CDR1as.</summary>
public sealed partial class CircrnaRecognizer : IAnnotator
{
    public Paper Annotate(Paper paper)
    {
        var found = new List<Mention>();
        foreach (var name in Name().EnumerateMatches(paper.Text))
        {
            var span = new TextSpan(name.Index, name.Index + name.Length);
            if (IsOfClassesOnly().IsMatch(span.AsSpan(paper.Text))) continue;
            found.Add(new Mention(EntityType.Circrna, span, "circrna-grammar") { Concept = ConceptOf(span.AsSpan(paper.Text)) });
        }
        return paper.WithMentions(found);
    }

    private static Concept ConceptOf(ReadOnlySpan<char> written)
    {
        foreach (var number in CircbaseNumber().EnumerateMatches(written))
            return new Concept(null, "hsa_circ_" + written.Slice(number.Index, number.Length).ToString());
        return new Concept(null, written.ToString());
    }

    private const string Hyphen = "[-\u2010\u2011\u2012\u2013\u2212]";

    // After "circ" comes a separator, a capital or a digit: circular, circadian and circuit have none.
    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?:(?:hsa|Hsa|mmu|rno|has)[_" + "\u2010\u2011-]? ?)?"
        + "(?:(?:[Cc]irc|CIRC)(?:RNAs?|Rna)?(?:[_.]|" + Hyphen + ")[A-Za-z0-9]+(?:" + Hyphen + "[0-9]{1,7}(?![A-Za-z])|[_.][0-9]{1,7})?"
        + "|(?:[Cc]irc|CIRC)(?:RNA|Rna) ?[0-9]{2,}"
        + "|(?:[Cc]irc) [0-9]{5,}"
        + "|[Cc]irc(?!RNAs?(?![A-Za-z0-9]))[A-Z0-9][A-Za-z0-9]+(?:" + Hyphen + "[0-9]{1,2}(?![A-Za-z0-9]))?)"
        + "|(?<![A-Za-z0-9])(?:CDR1(?:" + Hyphen + "?[aA][sS])|Cdr1as|ciRS" + Hyphen + "?7)(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // circRNA-miRNA, circRNA-mediated, circRNA-based: the class word and what it is joined to.
    [GeneratedRegex("^[Cc][Ii][Rr][Cc](?:RNAs?)?[-\u2010\u2011\u2012\u2013\u2212_.]?(?:[a-z]*RNAs?|RNAs?|miRs?|[a-z]{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfClassesOnly();

    [GeneratedRegex("[0-9]{7}$", RegexOptions.CultureInvariant)]
    private static partial Regex CircbaseNumber();
}

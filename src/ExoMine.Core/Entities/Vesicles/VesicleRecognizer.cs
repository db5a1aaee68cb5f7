using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Vesicles;

/// <summary>
/// Finds exosomes and other extracellular vesicles with what says whose they are: BMSC-Exos, MSC-derived exosomes,
/// exosomes secreted by hypoxic MSCs. Runs after the recognisers of cells and conditions.
/// </summary>
/// <param name="cells">Names of cells, for the short forms that only a vesicle's name makes certain (EC-exo).</param>
public sealed partial class VesicleRecognizer(LexiconMatcher cells) : IAnnotator
{
    private const string FoundBy = "vesicle-grammar";

    private static readonly AnchoredPattern Heads = new(
        Head(), 40, 40, StringComparison.OrdinalIgnoreCase, "vesicle", "exosome", "apoptotic bod", "ectosome");

    private static readonly AnchoredPattern Compounds = new(
        Compound(), 72, 24, StringComparison.Ordinal, "Exo", "exo", "EXO", "EV", "Ev", "-Ex", "\u2010Ex", "\u2011Ex", "\u2013Ex", "\u2212Ex");

    public Paper Annotate(Paper paper)
    {
        var found = new List<Mention>();
        var owners = new VesicleOwners(paper);
        foreach (var head in Heads.FindAll(paper.Text))
            found.Add(new Mention(EntityType.Vesicle, new TextSpan(owners.StartBefore(head.Start), owners.EndAfter(head.End)), FoundBy));
        foreach (var span in Compounds.FindAll(paper.Text))
        {
            found.Add(new Mention(EntityType.Vesicle, new TextSpan(owners.StartBefore(span.Start), owners.EndAfter(span.End)), FoundBy));
            AddCell(paper.Text, span, found);
        }
        return paper.WithMentions(found);
    }

    private void AddCell(string text, TextSpan compound, List<Mention> found)
    {
        var part = text.AsSpan(compound.Start, compound.Length);
        var start = 0;
        foreach (var hyphen in Hyphens().EnumerateMatches(part))
        {
            var known = TokenizedText.OfName(part[start..hyphen.Index].ToString());
            if (known.Tokens.Length > 0 && cells.LongestAt(known, 0) is { } cell && cell.EndToken == known.Tokens.Length)
            {
                found.Add(new Mention(EntityType.CellType, new TextSpan(compound.Start + start, compound.Start + hyphen.Index), FoundBy)
                {
                    Concept = cells.Lexicon.ConceptOf(cell.Row),
                });
            }
            start = hyphen.Index + 1;
        }
    }

    private const string Hyphen = "[-\u2010\u2011\u2012\u2013\u2212]";

    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?i:(?:(?:small|large|medium|nano|medium/large)(?:" + Hyphen + "sized)? )?(?:extracellular|membrane|matrix) (?:nano|micro)?vesicles?|exosomes?(?:" + Hyphen + "like (?:vesicles|particles))?|(?:micro|nano)vesicles?|apoptotic (?:bodies|body|vesicles)|ectosomes?|exosome mimetics?)(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    // BMSC-Exos, hypo-sEVs, OI-DPSC-Ex, MSCsEVs, Exo1, sEV-20a, EVs; "Ex" only as the end of a compound.
    [GeneratedRegex(
        "(?<![A-Za-z0-9-])(?:(?:[A-Za-z0-9+]{1,14}" + Hyphen + "){0,4}(?:[A-Z][A-Za-z0-9]{1,10}|[a-z]{1,3}[A-Z][A-Za-z0-9]{1,10})?(?:s?EXOs?|[Ee]xos?|[slm]?EVs?|[sl]?Evs)|(?:[A-Za-z0-9+]{1,14}" + Hyphen + "){1,4}Ex)(?:" + Hyphen + "?[0-9]{1,3}[a-z]?)?(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    [GeneratedRegex(Hyphen, RegexOptions.CultureInvariant)]
    private static partial Regex Hyphens();
}

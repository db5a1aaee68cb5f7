using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;
using ExoMine.Segmentation;

namespace ExoMine.Entities.CellTypes;

/// <summary>Finds cell types and lines by lexicon, with the words of species, tissue and kind that belong to them, and by the build of abbreviations (hBM-MSCs).</summary>
/// <param name="cells">Names and abbreviations of cell types and lines.</param>
/// <param name="modifiers">Words that belong to a cell's name when they stand before it.</param>
public sealed partial class CellTypeRecognizer(LexiconMatcher cells, LexiconMatcher modifiers) : IAnnotator
{
    private const string FoundBy = "cell-lexicon";
    private static readonly AnchoredPattern MscCompounds = new(MscCompound(), 24, 6, StringComparison.Ordinal, "MSC");
    private readonly ModifierChain chain = new(modifiers);

    public Paper Annotate(Paper paper)
    {
        var text = TokenizedText.Of(paper.Text);
        var found = new List<Mention>();
        var startByEnd = chain.FindAll(text);
        var matches = new List<LexiconMatch>();
        cells.FindAll(text, matches);
        var certain = matches.Where(m => IsCertain(m, text)).Select(m => m.Row).ToHashSet();
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (!certain.Contains(match.Row)) continue;
            var end = match.EndToken;
            // A line and what it is are one name: MLO-Y4 osteocytes, hFOB 1.19 cells.
            if (cells.Lexicon.CaseOf(match.Row) == TermCase.Exact && i + 1 < matches.Count && matches[i + 1].FirstToken == end
                && cells.Lexicon.CaseOf(matches[i + 1].Row) == TermCase.Any) end = matches[++i].EndToken;
            if (end < text.Tokens.Length && IsCellWord(text, end) && !IsCellWord(text, end - 1)) end++;
            end = WithOrigin(text, startByEnd, end);
            Add(WidestStart(text, startByEnd, match), end, cells.Lexicon.ConceptOf(match.Row));
        }
        AddBuiltNames(text, startByEnd, Add);
        AddAbbreviations(paper.Text, found);
        return paper.WithMentions(found);

        void Add(int first, int end, Concept? concept) =>
            found.Add(new Mention(EntityType.CellType, new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End), FoundBy) { Concept = concept });
    }

    // The species belongs to names of stem and bone cells (human mesenchymal stem cells), not to "human fibroblasts".
    private int WidestStart(TokenizedText text, IReadOnlyDictionary<int, int> startByEnd, LexiconMatch match)
    {
        var first = ModifierChain.Widen(text, startByEnd, match.FirstToken);
        var name = text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[match.EndToken - 1].End - text.Tokens[first].Start);
        if (TakesSpecies().IsMatch(name)) return first;
        while (first < match.FirstToken && modifiers.LongestAt(text, first) is { } species && modifiers.Lexicon.ConceptOf(species.Row).Name == "species") first = species.EndToken;
        return first;
    }

    // "derived from human adipose tissue" after a cell's name.
    private static int WithOrigin(TokenizedText text, IReadOnlyDictionary<int, int> startByEnd, int end)
    {
        if (end + 2 >= text.Tokens.Length || !text.Tokens[end].In(text.Text).SequenceEqual("derived") || !text.Tokens[end + 1].In(text.Text).SequenceEqual("from")) return end;
        for (var tissue = Math.Min(text.Tokens.Length - 1, end + 8); tissue > end + 2; tissue--)
        {
            if (text.Tokens[tissue].In(text.Text) is not ("tissue" or "tissues" or "marrow" or "cord" or "blood" or "pulp" or "ligament" or "jelly")) continue;
            var first = startByEnd.ContainsKey(tissue + 1) ? tissue + 1 : tissue;
            if (ModifierChain.Widen(text, startByEnd, first) == end + 2) return tissue + 1;
        }
        return end;
    }

    // Two letters (EC, OB) may stand for anything: they need their plural somewhere in the paper, vesicles of theirs, or a definition.
    private bool IsCertain(LexiconMatch match, TokenizedText text)
    {
        var span = text.SpanOf(match);
        return span.Length > 2 || cells.Lexicon.CaseOf(match.Row) == TermCase.Any || VesiclesAfter().IsMatch(text.Text.AsSpan(span.End, Math.Min(5, text.Text.Length - span.End)));
    }

    // "periosteal stem cells", "pulp cells": a head that is no name alone, with words of tissue or kind before it.
    private void AddBuiltNames(TokenizedText text, IReadOnlyDictionary<int, int> startByEnd, Action<int, int, Concept?> add)
    {
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (!IsCellWord(text, i)) continue;
            var head = i;
            while (head > 1 && HeadWord().IsMatch(text.Tokens[head - 1].In(text.Text))) head--;
            var first = ModifierChain.Widen(text, startByEnd, head);
            if (first == head || !HasTissueOrKind(text, first, head)) continue;
            add(first, i + 1, null);
        }
    }

    private bool HasTissueOrKind(TokenizedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (modifiers.LongestAt(text, i) is { } match && modifiers.Lexicon.ConceptOf(match.Row).Name != "species") return true;
        }
        return false;
    }

    // rtBMSCs, hBM-MSCs, iPSC-MSCs; and known abbreviations with a letter for the species or state before them: dBMDM, hPDLSCs.
    private void AddAbbreviations(string text, List<Mention> found)
    {
        foreach (var span in MscCompounds.FindAll(text))
            found.Add(new Mention(EntityType.CellType, span, "cell-abbreviation") { Concept = ConceptOfEnd(span.In(text)) });
        foreach (var match in PrefixedAbbreviation().EnumerateMatches(text))
        {
            var known = TokenizedText.OfName(text.Substring(match.Index + 1, match.Length - 1));
            if (cells.LongestAt(known, 0) is { } cell && cell.EndToken == known.Tokens.Length)
                found.Add(new Mention(EntityType.CellType, new TextSpan(match.Index, match.Index + match.Length), "cell-abbreviation") { Concept = cells.Lexicon.ConceptOf(cell.Row) });
        }
    }

    private Concept? ConceptOfEnd(string abbreviation)
    {
        for (var start = 0; start < abbreviation.Length - 2; start++)
        {
            var known = TokenizedText.OfName(abbreviation[start..]);
            if (known.Tokens.Length > 0 && cells.LongestAt(known, 0) is { } cell && cell.EndToken == known.Tokens.Length) return cells.Lexicon.ConceptOf(cell.Row);
        }
        return null;
    }

    private static bool IsCellWord(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Letters && text.Tokens[token].In(text.Text) is "cell" or "cells" or "Cell" or "Cells";

    [GeneratedRegex("stem|stromal|progenitor|precursor|[Oo]steo|[Cc]hondro|umbilical|SCs?$|ligament|pulp|cord", RegexOptions.CultureInvariant)]
    private static partial Regex TakesSpecies();

    [GeneratedRegex("^[-\u2010\u2011](?:s?EVs?|[Ee]xos?)", RegexOptions.CultureInvariant)]
    private static partial Regex VesiclesAfter();

    [GeneratedRegex("^(?:[Ss]tem|[Pp]rogenitor|[Pp]recursor|[Ss]tromal|/|[Ll]ineage|[Ll]ike|-)$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadWord();

    [GeneratedRegex("(?<![A-Za-z0-9-])(?:[A-Za-z0-9]{1,6}[-\u2010\u2011]){0,2}[A-Za-z]{0,6}MSCs?(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MscCompound();

    [GeneratedRegex("(?<![A-Za-z0-9])[hrmpbogdnHM][A-Z]{3,6}s?(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixedAbbreviation();
}

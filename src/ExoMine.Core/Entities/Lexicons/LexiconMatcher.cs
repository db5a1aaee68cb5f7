using ExoMine.Segmentation;

namespace ExoMine.Entities.Lexicons;

/// <summary>
/// Finds the terms of a lexicon in a text, the longest at each place, without allocating. Hyphens, spaces between
/// tokens, plural s and the writing of Greek letters make no difference; capitals do where the term's case says so.
/// </summary>
public sealed class LexiconMatcher
{
    private readonly Func<LexiconMatch, TokenizedText, bool>? acceptsOtherCapitals;
    private readonly TermTable table;
    private readonly int[] nextRows;
    private readonly ulong[] writtenHashes;

    /// <param name="acceptsOtherCapitals">Asked where a term of exact case is met in other capitals; null refuses all.</param>
    /// <param name="excludes">Rows that are left out.</param>
    public LexiconMatcher(
        Lexicon lexicon,
        Func<LexiconMatch, TokenizedText, bool>? acceptsOtherCapitals = null,
        Func<int, bool>? excludes = null)
    {
        Lexicon = lexicon;
        this.acceptsOtherCapitals = acceptsOtherCapitals;
        table = new TermTable(lexicon.Count * 2);
        nextRows = new int[lexicon.Count];
        writtenHashes = new ulong[lexicon.Count];
        Array.Fill(nextRows, TermTable.NoRow);
        Span<Range> pieces = stackalloc Range[TermPieces.Most];
        for (var row = 0; row < lexicon.Count; row++)
        {
            if (excludes is null || !excludes(row)) Add(row, pieces);
        }
    }

    public Lexicon Lexicon { get; }

    /// <summary>The next row that is spelled alike when capitals are ignored; -1 after the last.</summary>
    public int NextRow(int row) => nextRows[row];

    /// <summary>Adds the longest matches from left to right to <paramref name="matches"/>; they do not overlap.</summary>
    public void FindAll(TokenizedText text, List<LexiconMatch> matches)
    {
        var hashes = text.Hashes;
        var singulars = text.Singulars;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!table.MayContain(hashes[i].Folded) && !table.MayContain(singulars[i].Folded)) continue;
            if (i > 0 && text.IsGluedToNext(i - 1)) continue;
            if (LongestAt(text, i) is not { } match) continue;
            matches.Add(match);
            i = match.EndToken - 1;
        }
    }

    /// <summary>The longest term that begins with this token and ends at the end of a word.</summary>
    /// <param name="ignoreCapitals">True to take symbols in any capitals, where something else vouches for the name.</param>
    public LexiconMatch? LongestAt(TokenizedText text, int first, bool ignoreCapitals = false)
    {
        var tokens = text.Tokens;
        var hash = TermHash.Empty;
        LexiconMatch? longest = null;
        var before = first;
        for (var i = first; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Sign && TokenizedText.IsJoiner(text.Text[tokens[i].Start]))
            {
                if (i == first) return null;
                continue;
            }
            var isBetweenDigits = i > first && tokens[i].Kind == TokenKind.Digits && tokens[before].Kind == TokenKind.Digits;
            if (isBetweenDigits) hash = hash.Then('#');
            before = i;
            var plural = PluralAfter(text, i);
            if ((plural > 0 || !text.IsGluedToNext(i)) && MatchOf(text, first, i, hash, ignoreCapitals) is { } match)
                longest = match with { EndToken = match.EndToken + plural };
            hash = hash.Then(text.Hashes[i]);
            if (!table.Contains(hash.Folded)) break;
        }
        return longest;
    }

    // A name that ends in a number has its plural s in a token of its own: MC3T3-E1s.
    private static int PluralAfter(TokenizedText text, int last) =>
        text.Tokens[last].Kind == TokenKind.Digits && text.IsGluedToNext(last) && !text.IsGluedToNext(last + 1) && text.Tokens[last + 1].In(text.Text) is "s" ? 1 : 0;

    private LexiconMatch? MatchOf(TokenizedText text, int first, int last, in TermHash before, bool ignoreCapitals)
    {
        if (RowOf(before.Then(text.Hashes[last]), text, first, last, ignoreCapitals) is { } asItStands) return asItStands;
        return text.Singulars[last] == text.Hashes[last] ? null : RowOf(before.Then(text.Singulars[last]), text, first, last, ignoreCapitals);
    }

    private LexiconMatch? RowOf(in TermHash hash, TokenizedText text, int first, int last, bool ignoreCapitals)
    {
        LexiconMatch? best = null;
        var bestRank = 0;
        for (var row = table[hash.Folded]; row != TermTable.NoRow; row = nextRows[row])
        {
            var match = new LexiconMatch(first, last + 1, row, writtenHashes[row] == hash.Written);
            var rank = (match.IsAsWritten ? 2 : 1) + (Lexicon.IsPreferredName(row) ? 2 : 0);
            if (rank <= bestRank) continue;
            if (!match.IsAsWritten && !ignoreCapitals && Lexicon.CaseOf(row) == TermCase.Exact && acceptsOtherCapitals?.Invoke(match, text) != true) continue;
            (best, bestRank) = (match, rank);
        }
        return best;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> term, Span<Range> pieces, int piece) =>
        piece > 0 && char.IsAsciiDigit(term[pieces[piece].Start.Value]) && char.IsAsciiDigit(term[pieces[piece - 1].Start.Value]);

    private void Add(int row, Span<Range> pieces)
    {
        var term = Lexicon.TermOf(row);
        var count = TermPieces.Cut(term, pieces);
        if (count == 0) return;
        var hash = TermHash.Empty;
        for (var i = 0; i < count - 1; i++)
        {
            hash = hash.Then(TermHash.Of(term[pieces[i]]), IsBetweenDigits(term, pieces, i));
            table.RowFor(hash.Folded);
        }
        var last = term[pieces[count - 1]];
        hash = hash.Then(TermHash.Of(Lexicon.CaseOf(row) == TermCase.Any ? Plural.StemOf(last) : last), IsBetweenDigits(term, pieces, count - 1));
        writtenHashes[row] = hash.Written;
        ref var place = ref table.RowFor(hash.Folded);
        while (place != TermTable.NoRow) place = ref nextRows[place];
        place = row;
    }
}

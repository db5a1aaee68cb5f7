using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Genes;

/// <summary>Which spellings of a gene's symbol are still the symbol.</summary>
public static class GeneSpelling
{
    /// <summary>True for the capitals of mouse and rat (Runx2), of small slips with a number in the name (runx2, Bmp-2), and for all capitals.</summary>
    public static bool AcceptsOtherCapitals(LexiconMatch match, TokenizedText text)
    {
        var written = text.SpanOf(match).AsSpan(text.Text);
        if (written.Length < 3 || written.Contains(' ')) return false;
        var hasDigit = written.ContainsAnyInRange('0', '9');
        var capitals = 0;
        foreach (var c in written)
        {
            if (char.IsAsciiLetterUpper(c)) capitals++;
        }
        return hasDigit ? written.Length > 3 || capitals > 0 : capitals > 0 && written.Length > 3;
    }

    /// <summary>
    /// Whether an entry of the whole of NCBI Gene may be taken without further support: an alias needs a number and four characters,
    /// a name of one word six letters.
    /// </summary>
    public static bool IsTrusted(Lexicon lexicon, LexiconMatch match, ReadOnlySpan<char> written)
    {
        if (lexicon.CaseOf(match.Row) == TermCase.Any) return written.Length > 5;
        var hasDigit = written.ContainsAnyInRange('0', '9');
        if (written.Contains(' ')) return false;
        var isSymbol = lexicon.IsPreferredName(match.Row);
        return isSymbol
            ? match.IsAsWritten ? written.Length > 3 || (written.Length == 3 && !hasDigit) : hasDigit && written.Length > 3
            : hasDigit && written.Length > 3 && match.IsAsWritten;
    }
}

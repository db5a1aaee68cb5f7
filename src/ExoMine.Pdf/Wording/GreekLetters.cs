namespace ExoMine.Pdf.Wording;

/// <summary>How a Greek font that answers with Latin letters is to be read.</summary>
internal enum GreekCode { None, Symbol, Alphabetic }

/// <summary>Tells Greek fonts that call their glyphs by Latin letters by the ink: a μ hangs below the line, an m does not.</summary>
internal static class GreekLetters
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>As in Adobe's Symbol font: a letter for its sound.</summary>
    private const string Symbol = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /// <summary>As in some typesetting systems: the first letter for the first, so that l is μ and x is ω.</summary>
    private const string Alphabetic = "αβγδεζηθικλμνξοπρστυφχψω··";

    private const string LatinCapitals = "CDFGLPQSUWXY";
    private const string SymbolCapitals = "ΧΔΦΓΛΠΘΣΥΩΞΨ";

    private const string Rising = "bdfhklt" + "βδζθλξψ";
    private const string Hanging = "gjpqy" + "βγζημξρφχψ";
    private const string Undecided = "fijtz" + "ςιτϕϖ·";

    /// <summary>A font that serves only for Greek lends few letters.</summary>
    private const int MostLetters = 12;

    /// <summary>With so few, a letter that lacks its descender tells as well: π is no p.</summary>
    private const int FewLetters = 5;

    /// <param name="ink">Of each letter that the paper uses of the font: lowest and highest point in em.</param>
    public static GreekCode Judge(IReadOnlyDictionary<char, (float Low, float High)> ink, bool named)
    {
        int symbol = 0, alphabetic = 0, judged = 0, hanging = 0;
        foreach (var (letter, (low, high)) in ink)
        {
            var at = Latin.IndexOf(letter, StringComparison.Ordinal);
            if (at < 0 || high - low < 0.2f || high > 1.3f || low < -0.6f) continue;
            judged++;
            symbol += Misfit(Symbol[at], low, high);
            alphabetic += Misfit(Alphabetic[at], low, high);
            if (Misfit(letter, low, high) > 0) hanging += low < -0.13f || ink.Count <= FewLetters ? 1 : 0;
        }

        if (judged == 0) return named ? GreekCode.Symbol : GreekCode.None;
        if (ink.Count > MostLetters || !named && hanging == 0) return GreekCode.None;
        var best = Math.Min(symbol, alphabetic);
        if (best > judged / 4) return GreekCode.None; // small capitals and swashes fit no alphabet
        return symbol == best ? GreekCode.Symbol : GreekCode.Alphabetic;
    }

    public static IEnumerable<(char Letter, string Means)> Readings(GreekCode code)
    {
        var greek = code == GreekCode.Symbol ? Symbol : Alphabetic;
        for (var i = 0; i < Latin.Length; i++)
            if (greek[i] != '·') yield return (Latin[i], greek[i] == 'ϕ' ? "φ" : greek[i].ToString());
        for (var i = 0; i < LatinCapitals.Length; i++) yield return (LatinCapitals[i], SymbolCapitals[i].ToString());
    }

    private static int Misfit(char letter, float low, float high)
    {
        if (Undecided.Contains(letter, StringComparison.Ordinal)) return 0;
        var hangs = low < -0.13f;
        var rises = high > 0.58f;
        return (hangs != Hanging.Contains(letter, StringComparison.Ordinal) ? 1 : 0) + (rises != Rising.Contains(letter, StringComparison.Ordinal) ? 1 : 0);
    }
}

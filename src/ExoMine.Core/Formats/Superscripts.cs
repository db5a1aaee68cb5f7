namespace ExoMine.Formats;

/// <summary>Writes raised digits and signs as Unicode superscripts, so that a citation is no part of its word and 10⁶ stays a number: healing¹², 10⁻⁶, Ca²⁺.</summary>
public static class Superscripts
{
    /// <param name="afterRaised">A raised character stands before: a dash is then a range of citations and no sign.</param>
    public static char Raise(char c, bool afterRaised) => c switch
    {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        >= '0' and <= '9' => (char)('⁰' + (c - '0')),
        '+' => '⁺',
        '-' or '\u2010' or '\u2011' or '–' or '−' => afterRaised && c != '−' ? c : '⁻',
        '(' => '⁽',
        ')' => '⁾',
        _ => c,
    };

    public static bool IsRaised(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹') or '⁺' or '⁻';
}

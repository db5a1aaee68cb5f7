namespace ExoMine.Corpus.Sources;

/// <summary>The Unicode superscripts that stand for raised digits and signs; letters have none and stay as they are.</summary>
internal static class Raised
{
    /// <param name="first">A dash later in the run is a range of citations and no sign, unless it is a true minus.</param>
    public static char Of(char c, bool first) => c switch
    {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        >= '0' and <= '9' => (char)('⁰' + (c - '0')),
        '+' => '⁺',
        '−' => '⁻',
        '-' when first => '⁻',
        '(' => '⁽',
        ')' => '⁾',
        _ => c,
    };
}

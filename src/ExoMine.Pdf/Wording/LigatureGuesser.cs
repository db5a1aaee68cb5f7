namespace ExoMine.Pdf.Wording;

/// <summary>Finds out which ligature a private character stands for, by the words in which the paper uses it: speci?c, signi?cant, ?rst.</summary>
internal static class LigatureGuesser
{
    private static readonly (string Ligature, string[] Stems)[] Known =
    [
        ("fi", ["signific", "specific", "first", "identif", "defin", "modif", "confirm", "filter", "field", "final", "find", "profile", "purifi", "classif", "fibr",
            "benefi", "scientif", "quantif", "verif", "filled", "finger", "fixed", "configur", "nitrif", "five", "fitted", "infinit", "figur"]),
        ("fl", ["influen", "reflec", "fluores", "flow", "flex", "inflam", "conflict", "fluid", "flux", "flat", "briefly", "fluct", "biofl"]),
        ("ff", ["effect", "differ", "diffus", "affect", "buffer", "offer", "effort", "stiff", "off-"]),
        ("ffi", ["efficien", "sufficien", "coefficien", "difficult", "affinit", "office", "efficac"]),
        ("ft", ["after", "shift", "left", "often", "soft", "drift", "graft", "draft"]),
        ("ti", ["tion", "time", "active"]),
        ("tt", ["better", "matter", "pattern", "attribut", "setting"]),
        ("Th", ["The", "This", "These", "Thus", "There"]),
    ];

    /// <param name="words">Words with the character in them.</param>
    /// <returns>Null where no ligature explains them.</returns>
    public static string? Guess(char hole, IReadOnlyList<string> words)
    {
        string? best = null;
        var bestCount = 0;
        foreach (var (ligature, stems) in Known)
        {
            var count = words.Count(word => Explains(word, hole, ligature, stems));
            if (count > bestCount) (best, bestCount) = (ligature, count);
        }

        return bestCount * 4 >= words.Count ? best : null;
    }

    private static bool Explains(string word, char hole, string ligature, string[] stems)
    {
        var at = word.IndexOf(hole, StringComparison.Ordinal);
        var whole = word.Replace(hole.ToString(), ligature, StringComparison.Ordinal);
        foreach (var stem in stems)
        {
            var found = whole.IndexOf(stem, ligature == "Th" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && found <= at && found + stem.Length > at) return true;
        }

        return false;
    }
}

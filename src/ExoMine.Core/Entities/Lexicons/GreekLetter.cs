namespace ExoMine.Entities.Lexicons;

/// <summary>Greek letters by the names that authors write when they cannot type them.</summary>
public static class GreekLetter
{
    private static readonly string[] Alphabet =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    /// <summary>The name of a Greek letter, in lower case for capitals too; null for everything else. µ is mu, ß is none.</summary>
    public static string? NameOf(char c) => c switch
    {
        >= 'α' and <= 'ω' => Alphabet[c - 'α'],
        >= 'Α' and <= 'Ω' => Alphabet[c - 'Α'],
        '\u00B5' => "mu",
        'ϕ' => "phi",
        'ϵ' => "epsilon",
        'ϐ' => "beta",
        _ => null,
    };

    /// <summary>The length of the Greek name that <paramref name="letters"/> begins with; 0 where it begins with none.</summary>
    public static int NameLengthAtStart(ReadOnlySpan<char> letters)
    {
        foreach (var name in Alphabet)
        {
            if (name.Length > 3 && letters.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return name.Length;
        }
        return 0;
    }
}

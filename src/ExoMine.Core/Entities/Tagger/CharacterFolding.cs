namespace ExoMine.Entities.Tagger;

/// <summary>Lower case without culture, with Greek letters spelled out: TGFβ and TGF-beta share their letters.</summary>
internal static class CharacterFolding
{
    private static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    public static bool IsGreek(char c) => c is >= 'α' and <= 'ω' or >= 'Α' and <= 'Ω' or 'µ';

    /// <summary>The number of code units written.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c < 128)
            {
                if (length == target.Length) break;
                target[length++] = char.ToLowerInvariant(c);
                continue;
            }
            var folded = IsGreek(c) ? Greek[c == 'µ' ? 11 : char.ToLowerInvariant(c) - 'α'] : null;
            if (length + (folded?.Length ?? 1) > target.Length) break;
            if (folded is null) target[length++] = char.ToLowerInvariant(c);
            else
            {
                folded.CopyTo(target[length..]);
                length += folded.Length;
            }
        }
        return length;
    }
}

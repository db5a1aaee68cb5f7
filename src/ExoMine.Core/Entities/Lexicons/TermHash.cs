namespace ExoMine.Entities.Lexicons;

/// <summary>
/// A hash of a piece of a name that can be joined to the hash of the next piece (Karp and Rabin 1987). It keeps two
/// readings: as written, and in lower case. Greek letters count as their English names in both.
/// </summary>
/// <param name="Power">The base raised to the piece's length, which joining needs.</param>
public readonly record struct TermHash(ulong Folded, ulong Written, ulong Power)
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    public static TermHash Empty { get; } = new(0, 0, 1);

    public TermHash Then(in TermHash next) =>
        new(unchecked((Folded * next.Power) + next.Folded), unchecked((Written * next.Power) + next.Written), unchecked(Power * next.Power));

    /// <summary>The join of two names' pieces: of two numbers by a border, or 17-92 would be 1792.</summary>
    public TermHash Then(in TermHash next, bool isBetweenDigits) => isBetweenDigits ? Then('#').Then(next) : Then(next);

    public TermHash Then(char c) =>
        new(unchecked((Folded * Base) + Lower(c) + 1), unchecked((Written * Base) + c + 1), unchecked(Power * Base));

    public static TermHash Of(ReadOnlySpan<char> piece)
    {
        var hash = Empty;
        foreach (var c in piece)
        {
            if (c >= '\u00B5' && GreekLetter.NameOf(c) is { } name)
            {
                foreach (var letter in name) hash = hash.Then(letter);
            }
            else
            {
                hash = hash.Then(c);
            }
        }
        return hash;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : char.ToLowerInvariant(c);
}

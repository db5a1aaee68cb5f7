namespace ExoMine.Entities.Lexicons;

/// <summary>A stretch of tokens that spells a lexicon's term.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Row">The term's row in the lexicon; further rows of the same spelling come from <see cref="LexiconMatcher.NextRow"/>.</param>
/// <param name="IsAsWritten">True where capitals agree as well.</param>
public readonly record struct LexiconMatch(int FirstToken, int EndToken, int Row, bool IsAsWritten);

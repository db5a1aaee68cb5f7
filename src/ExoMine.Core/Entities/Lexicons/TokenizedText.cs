using System.Runtime.CompilerServices;
using ExoMine.Segmentation;

namespace ExoMine.Entities.Lexicons;

/// <summary>A text's tokens with the hashes that lexicons are matched by. Made once for a text and shared by all recognisers.</summary>
public sealed class TokenizedText
{
    private static readonly ConditionalWeakTable<string, TokenizedText> Known = [];

    private readonly Token[] tokens;
    private readonly bool[] isCutAfter;
    private readonly TermHash[] hashes;
    private readonly TermHash[] singulars;

    private TokenizedText(string text)
    {
        Text = text;
        (tokens, isCutAfter) = LostHyphens.Cut(text, Tokenizer.Tokenize(text));
        hashes = new TermHash[tokens.Length];
        singulars = new TermHash[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var written = tokens[i].In(text);
            hashes[i] = TermHash.Of(written);
            var singular = Plural.StemOf(written);
            singulars[i] = singular.Length == written.Length ? hashes[i] : TermHash.Of(singular);
        }
    }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => tokens;

    public ReadOnlySpan<TermHash> Hashes => hashes;

    /// <summary>The tokens' hashes without a plural s.</summary>
    public ReadOnlySpan<TermHash> Singulars => singulars;

    /// <summary>Of a text that is read by many.</summary>
    public static TokenizedText Of(string text) => Known.GetValue(text, static t => new TokenizedText(t));

    /// <summary>Of a name that is looked up once: not kept.</summary>
    public static TokenizedText OfName(string name) => new(name);

    /// <summary>True where nothing but the border lies between this token and the next, and both belong to a word: BMP|2.</summary>
    public bool IsGluedToNext(int token) =>
        token + 1 < tokens.Length && tokens[token].End == tokens[token + 1].Start && !isCutAfter[token] && IsOfWord(token) && IsOfWord(token + 1);

    public TextSpan SpanOf(LexiconMatch match) => new(tokens[match.FirstToken].Start, tokens[match.EndToken - 1].End);

    /// <summary>The index of the first token that ends after <paramref name="position"/>; the number of tokens where there is none.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>True for the signs that names are written with or without: BMP-2, BMP2.</summary>
    public static bool IsJoiner(char c) => c is '-' or '\u00AD' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    private bool IsOfWord(int token) =>
        tokens[token].Kind != TokenKind.Sign || GreekLetter.NameOf(Text[tokens[token].Start]) is not null;
}

namespace ExoMine.Segmentation;

/// <summary>
/// Cuts text into the smallest units that names are made of: "hsa-miR-21-5p" is hsa - miR - 21 - 5 p.
/// White space separates and is never part of a token; every other code unit belongs to exactly one.
/// </summary>
public static class Tokenizer
{
    public static List<Token> Tokenize(string text, TextSpan span)
    {
        var tokens = new List<Token>(span.Length / 4 + 4);
        Tokenize(text, span, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a stretch.</summary>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        var position = span.Start;
        while (position < span.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }
            var kind = KindOf(text[position]);
            var end = position + 1;
            if (kind != TokenKind.Sign)
            {
                while (end < span.End && KindOf(text[end]) == kind) end++;
            }
            else if (char.IsHighSurrogate(text[position]) && end < span.End && char.IsLowSurrogate(text[end]))
            {
                end++;
            }
            tokens.Add(new Token(position, end, kind));
            position = end;
        }
    }

    public static List<Token> Tokenize(string text) => Tokenize(text, new TextSpan(0, text.Length));

    /// <summary>Letters are Latin ones (with accents, without superscripts); µ and Greek are signs.</summary>
    public static TokenKind KindOf(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => TokenKind.Letters,
        >= '0' and <= '9' => TokenKind.Digits,
        >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7' => TokenKind.Letters,
        _ => TokenKind.Sign,
    };
}

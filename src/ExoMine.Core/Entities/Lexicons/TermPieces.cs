using ExoMine.Segmentation;

namespace ExoMine.Entities.Lexicons;

/// <summary>Cuts a term where a text that writes it otherwise may have a token's border.</summary>
internal static class TermPieces
{
    public const int Most = 64;

    /// <summary>The term's tokens without hyphens and spaces, cut once more after Greek names (NF-kappaB: NF, kappa, B).</summary>
    /// <returns>How many there are; 0 for a term of too many pieces.</returns>
    public static int Cut(ReadOnlySpan<char> term, Span<Range> pieces)
    {
        var count = 0;
        for (var i = 0; i < term.Length;)
        {
            var kind = Tokenizer.KindOf(term[i]);
            var end = i + 1;
            if (kind == TokenKind.Letters && GreekLetter.NameLengthAtStart(term[i..]) is > 0 and var greek) end = i + greek;
            else if (kind != TokenKind.Sign)
                while (end < term.Length && Tokenizer.KindOf(term[end]) == kind) end++;
            if (!char.IsWhiteSpace(term[i]) && !TokenizedText.IsJoiner(term[i]))
            {
                if (count == Most) return 0;
                pieces[count++] = i..end;
            }
            i = end;
        }
        return count;
    }
}

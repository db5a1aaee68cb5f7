using ExoMine.Segmentation;

namespace ExoMine.Entities.Lexicons;

/// <summary>Cuts words that lost their hyphen in typesetting (osteoclastderived), and the si and sh that silences a gene off its symbol (siRUNX2).</summary>
internal static class LostHyphens
{
    private static readonly string[] Tails =
    [
        "derived", "induced", "related", "mediated", "associated", "specific", "secreted", "targeted", "treated", "modified", "loaded", "deficient", "enriched", "overexpressing",
    ];

    public static (Token[] Tokens, bool[] IsCutAfter) Cut(string text, List<Token> tokens)
    {
        var all = new List<Token>(tokens.Count + 8);
        var cuts = new List<int>();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Letters && CutOf(token.In(text)) is > 0 and var cut)
            {
                all.Add(token with { End = token.Start + cut });
                cuts.Add(all.Count - 1);
                all.Add(token with { Start = token.Start + cut });
            }
            else
            {
                all.Add(token);
            }
        }
        var isCutAfter = new bool[all.Count];
        foreach (var cut in cuts) isCutAfter[cut] = true;
        return ([.. all], isCutAfter);
    }

    private static int CutOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[0] == 's' && word[1] is 'i' or 'h' && char.IsAsciiLetterUpper(word[2]) && char.IsAsciiLetterUpper(word[3])) return 2;
        if (word.Length < 10 || word[^1] is not ('d' or 'c' or 't' or 'g')) return 0;
        foreach (var tail in Tails)
        {
            if (word.EndsWith(tail, StringComparison.Ordinal)) return word.Length - tail.Length;
        }
        return 0;
    }
}

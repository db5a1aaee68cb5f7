using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>Finds, for each token, the last word before the noun phrase ends at a sign or a closed word.</summary>
internal static class NounPhraseHead
{
    public static void Fill(TaggerText text, int first, int end)
    {
        var head = -1;
        for (var i = end - 1; i >= first; i--)
        {
            if (Ends(text, i)) head = -1;
            else if (head < 0 && text.Tokens[i].Kind == TokenKind.Letters) head = i;
            text.Head[i] = head < 0 ? i : head;
        }
    }

    private static bool Ends(TaggerText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Sign
            ? text.Text[text.Tokens[i].Start] is not ('-' or '‐' or '–' or '/' or '\'' or '+') && !CharacterFolding.IsGreek(text.Text[text.Tokens[i].Start])
            : text.Forms[text.Form[i]].IsClosed;
}

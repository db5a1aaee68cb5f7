using ExoMine.Entities.Lexicons;
using ExoMine.Entities.Tagger;
using ExoMine.Segmentation;

namespace ExoMine.Entities.CellTypes;

/// <summary>Takes away learned cell mentions that name no type: adjectives (osteoblastic) and cells that are only multiple, derived, cultured.</summary>
/// <param name="genericWords">Words that alone make no cell type.</param>
public sealed class GenericCellFilter(LexiconMatcher genericWords) : IAnnotator
{
    public Paper Annotate(Paper paper) =>
        paper with { Mentions = [.. paper.Mentions.Where(m => m is not { Type: EntityType.CellType, FoundBy: TaggerRecognizer.Name } || IsName(m.Span.In(paper.Text)))] };

    private bool IsName(string written)
    {
        var text = TokenizedText.OfName(written);
        var last = text.Tokens.Length == 0 ? [] : text.Tokens[^1].In(written);
        if (last.EndsWith("ic") || last.EndsWith("al")) return false;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (genericWords.LongestAt(text, i) is { } generic) i = generic.EndToken - 1;
            else if (text.Tokens[i].Kind != TokenKind.Sign) return true;
        }
        return false;
    }
}

namespace ExoMine.Entities.Tagger;

/// <summary>What grammars and lexicons found in the text, as labels of tokens beside those of the lexicons: begin, inside, end, single (1 to 4), plus 4 where the finder is sure.</summary>
internal static class RecognisedNames
{
    /// <summary>Genes, cell types, conditions, non-coding RNAs.</summary>
    public const int Sources = 4;

    private const double Sure = 0.9;

    public static void Label(TaggerText text, IReadOnlyList<Mention> mentions, int firstSource)
    {
        foreach (var mention in mentions.OrderByDescending(m => m.Span.Length))
        {
            if (SourceOf(mention.Type) is var source && source < 0) continue;
            var first = text.FirstEndingAfter(mention.Span.Start);
            var end = first;
            while (end < text.Count && text.Tokens[end].Start < mention.Span.End) end++;
            Label(text, first, end, firstSource + source, mention.Score is null or >= Sure);
        }
    }

    private static void Label(TaggerText text, int first, int end, int source, bool isSure)
    {
        for (var i = first; i < end; i++)
            if (text.Lexicon[(i * text.LexiconCount) + source] != 0) return;
        for (var i = first; i < end; i++)
        {
            var label = end == first + 1 ? 4 : i == first ? 1 : i == end - 1 ? 3 : 2;
            text.Lexicon[(i * text.LexiconCount) + source] = (byte)(label + (isSure ? 4 : 0));
        }
    }

    private static int SourceOf(EntityType type) => type switch
    {
        EntityType.Gene => 0,
        EntityType.CellType => 1,
        EntityType.Condition => 2,
        EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna => 3,
        _ => -1,
    };
}

using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities;

/// <summary>Gives mentions their concepts: overrides first, then what the recogniser knew, then the lexicons of the mention's type.</summary>
public sealed class ConceptLinker(EntityLexicons lexicons) : IAnnotator
{
    public Paper Annotate(Paper paper)
    {
        var known = new Dictionary<(EntityType, string), Concept?>();
        return paper with { Mentions = [.. paper.Mentions.Select(m => m with { Concept = Lookup(m) })] };

        Concept? Lookup(Mention mention)
        {
            var written = mention.Span.In(paper.Text);
            if (!known.TryGetValue((mention.Type, written), out var concept)) known[(mention.Type, written)] = concept = ConceptOf(mention, written);
            return concept;
        }
    }

    private Concept? ConceptOf(Mention mention, string written)
    {
        var text = TokenizedText.Of(written);
        if (text.Tokens.Length == 0) return mention.Concept;
        if (Whole(lexicons.Overrides, text) is { } overriding) return overriding;
        if (mention.Concept is not null) return mention.Concept;
        foreach (var matcher in MatchersOf(mention.Type))
        {
            if (Whole(matcher, text) is { } concept) return concept;
        }
        return null;
    }

    private LexiconMatcher[] MatchersOf(EntityType type) => type switch
    {
        EntityType.Gene => [lexicons.GenesCurated, lexicons.Genes],
        EntityType.Lncrna => [lexicons.Lncrnas],
        EntityType.CellType => [lexicons.CellTypes],
        EntityType.Condition => [lexicons.Conditions],
        EntityType.Pathway => [lexicons.Pathways],
        _ => [],
    };

    private static Concept? Whole(LexiconMatcher matcher, TokenizedText text) =>
        matcher.LongestAt(text, 0) is { } match && match.EndToken == text.Tokens.Length ? matcher.Lexicon.ConceptOf(match.Row) : null;
}

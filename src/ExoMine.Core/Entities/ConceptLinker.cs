using ExoMine.Entities.Abbreviations;
using ExoMine.Entities.Genes;
using ExoMine.Entities.Lexicons;
using ExoMine.Entities.NoncodingRna;
using ExoMine.Entities.Tagger;
using ExoMine.Entities.Vesicles;

namespace ExoMine.Entities;

/// <summary>
/// Gives mentions their concepts: overrides first, then what the recogniser knew, then the lexicons of the mention's type;
/// vesicles are named by their sender; what is still unknown takes the concept of its abbreviation or long form in the same paper.
/// </summary>
public sealed class ConceptLinker(EntityLexicons lexicons) : IAnnotator
{
    /// <summary>From here up the tagger's reading of the context is taken for a gene's, whatever else the symbol may stand for.</summary>
    private const double SureOfContext = 0.9;

    private static readonly string[] Trailers = [" gene", " genes", " protein", " proteins", " mRNA"];

    public Paper Annotate(Paper paper)
    {
        var known = new Dictionary<(EntityType, string), Concept?>();
        foreach (var mention in paper.Mentions)
        {
            var name = (mention.Type, mention.Span.In(paper.Text));
            if (!known.TryGetValue(name, out var concept) || concept is null) known[name] = ConceptOf(mention, name.Item2);
        }
        var senders = new VesicleSenders(paper, mention => known[(mention.Type, mention.Span.In(paper.Text))]);
        foreach (var vesicle in paper.Mentions.Where(m => m.Type == EntityType.Vesicle))
        {
            var name = (vesicle.Type, vesicle.Span.In(paper.Text));
            known[name] ??= senders.ConceptOf(vesicle);
        }
        var defined = AbbreviationFinder.FindAll(paper.Text);
        Propagate(paper, defined, known);
        Disambiguate(paper, defined, known);
        var species = new OrthologueSpelling(paper.Bibliography.Species);
        return paper with { Mentions = [.. paper.Mentions.Select(m => m with { Concept = species.Of(m, m.Span.AsSpan(paper.Text), known[(m.Type, m.Span.In(paper.Text))] ?? VesicleSenders.Unknown(m)) })] };
    }

    private static void Propagate(Paper paper, IReadOnlyList<AbbreviationDefinition> defined, Dictionary<(EntityType, string), Concept?> known)
    {
        foreach (var definition in defined)
        {
            foreach (var type in Enum.GetValues<EntityType>())
            {
                var shortForm = (type, definition.ShortForm.In(paper.Text));
                var longForm = (type, definition.LongForm.In(paper.Text));
                if (!known.TryGetValue(shortForm, out var ofShort) || !known.TryGetValue(longForm, out var ofLong)) continue;
                if (ofLong is null) known[longForm] = ofShort;
                else if (ofShort is null) known[shortForm] = ofLong;
            }
        }
    }

    // REST, PC, CAT: what the tagger takes for a gene by its context is the gene of that symbol, unless the paper says what it is short for.
    private void Disambiguate(Paper paper, IReadOnlyList<AbbreviationDefinition> defined, Dictionary<(EntityType, string), Concept?> known)
    {
        foreach (var mention in paper.Mentions)
        {
            if (mention is not { Type: EntityType.Gene, Score: >= SureOfContext } || !mention.FoundBy.Contains(TaggerRecognizer.Name, StringComparison.Ordinal)) continue;
            var name = (mention.Type, mention.Span.In(paper.Text));
            if (known[name] is not null || lexicons.AmbiguousGene(name.Item2) is not { } gene) continue;
            if (!defined.Any(d => d.ShortForm.In(paper.Text) == name.Item2)) known[name] = gene;
        }
    }

    private Concept? ConceptOf(Mention mention, string written)
    {
        if (Whole(lexicons.Overrides, written) is { } overriding) return overriding;
        if (mention.Type == EntityType.Mirna) return WithGene(mention.Concept, written);
        if (mention.Concept is not null) return mention.Concept;
        foreach (var matcher in MatchersOf(mention.Type))
        {
            if (Whole(matcher, written) is { } concept) return concept;
        }
        foreach (var matcher in MatchersOf(mention.Type))
        {
            if (Whole(matcher, written, ignoreCapitals: true) is { } concept) return concept;
        }
        foreach (var trailer in Trailers)
        {
            if (written.EndsWith(trailer, StringComparison.Ordinal)) return ConceptOf(mention, written[..^trailer.Length]);
        }
        return null;
    }

    private Concept? WithGene(Concept? mirna, string written) =>
        mirna is not null && MirnaName.Parse(written) is { } name && Whole(lexicons.MirnaGenes, name.Precursor) is { } gene ? mirna with { Gene = gene.Id } : mirna;

    private LexiconMatcher[] MatchersOf(EntityType type) => type switch
    {
        EntityType.Gene => [lexicons.GenesCurated, lexicons.Genes, lexicons.GeneNames],
        EntityType.Lncrna => [lexicons.Lncrnas],
        EntityType.CellType => [lexicons.CellTypes],
        EntityType.Condition => [lexicons.Conditions],
        EntityType.Pathway => [lexicons.Pathways],
        _ => [],
    };

    private static Concept? Whole(LexiconMatcher matcher, string written, bool ignoreCapitals = false)
    {
        var text = TokenizedText.OfName(written);
        return text.Tokens.Length > 0 && matcher.LongestAt(text, 0, ignoreCapitals) is { } match && match.EndToken == text.Tokens.Length
            ? matcher.Lexicon.ConceptOf(match.Row)
            : null;
    }
}

using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Genes;

/// <summary>Finds genes, proteins and their families by lexicon, as far as the spelling alone can be trusted.</summary>
/// <param name="curated">Names as this field writes them.</param>
/// <param name="official">Symbols, aliases and full names of NCBI Gene.</param>
/// <param name="stoplist">Terms inside which no gene is looked for.</param>
public sealed class GeneRecognizer(LexiconMatcher curated, LexiconMatcher official, Stoplist stoplist) : IAnnotator
{
    public Paper Annotate(Paper paper)
    {
        var text = TokenizedText.Of(paper.Text);
        var found = new List<Mention>();
        var stopped = stoplist.FindAll(text).Select(s => s.Start).ToHashSet();
        var matches = new List<LexiconMatch>();
        curated.FindAll(text, matches);
        foreach (var match in matches) Add(match, curated.Lexicon, "gene-curated", 0.9);
        matches.Clear();
        official.FindAll(text, matches);
        foreach (var match in matches)
        {
            if (GeneSpelling.IsTrusted(official.Lexicon, match, text.SpanOf(match).AsSpan(paper.Text))) Add(match, official.Lexicon, "gene-lexicon", 0.7);
        }
        return paper.WithMentions(found);

        void Add(LexiconMatch match, Lexicon lexicon, string foundBy, double score)
        {
            var span = text.SpanOf(match);
            if (!stopped.Contains(span.Start))
                found.Add(new Mention(EntityType.Gene, span, foundBy) { Concept = lexicon.ConceptOf(match.Row), Score = score });
        }
    }
}

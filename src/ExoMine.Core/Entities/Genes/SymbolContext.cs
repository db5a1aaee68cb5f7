using ExoMine.Entities.Abbreviations;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Genes;

/// <summary>
/// Decides by the words beside it whether a symbol of several meanings is the gene: that of "OP mRNA" is, that of "MAX value" is not. Where the
/// paper says what the symbol is short for, that stands.
/// </summary>
/// <param name="genes">The symbols, and which gene each is where it is one.</param>
public sealed class SymbolContext(LexiconMatcher genes, SymbolCues cues, Stoplist stoplist) : IAnnotator
{
    public const string FoundBy = "symbol-context";

    public Paper Annotate(Paper paper)
    {
        var matches = new List<LexiconMatch>();
        var text = TokenizedText.Of(paper.Text);
        genes.FindAll(text, matches);
        var doubtful = paper.Mentions.Where(m => m.Type == EntityType.Gene && stoplist.Has(m.Span.AsSpan(paper.Text))).ToList();
        if (matches.Count == 0 && doubtful.Count == 0) return paper;
        var defined = AbbreviationFinder.FindAll(paper.Text).Select(d => d.ShortForm.In(paper.Text)).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<TextSpan, Mention>();
        foreach (var match in matches)
        {
            var span = text.SpanOf(match);
            if (match.IsAsWritten && !defined.Contains(span.In(paper.Text)) && cues.IsGene(paper.Text, span) == true)
                found[span] = new Mention(EntityType.Gene, span, FoundBy) { Concept = genes.Lexicon.ConceptOf(match.Row) };
        }
        var wrong = doubtful.Where(m => !defined.Contains(m.Span.In(paper.Text)) && cues.IsGene(paper.Text, m.Span) == false).ToHashSet();
        if (found.Count == 0 && wrong.Count == 0) return paper;
        var kept = paper.Mentions.Where(m => !wrong.Contains(m) && (m.Type == EntityType.Gene || !found.ContainsKey(m.Span)));
        return (paper with { Mentions = [.. kept] }).WithMentions(found.Values);
    }
}

using System.Text;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Abbreviations;

/// <summary>
/// Gives every occurrence of an abbreviation that the paper defines the type and concept of its long form, and takes
/// away what a lexicon made of it otherwise: a paper's own definition is always right.
/// </summary>
/// <param name="otherHeads">Words by which long forms end that name no gene: pathway, syndrome, medium.</param>
public sealed class AbbreviationRecognizer(LexiconMatcher otherHeads) : IAnnotator
{
    internal const string FoundBy = "abbreviation";

    public Paper Annotate(Paper paper)
    {
        var defined = AbbreviationFinder.FindAll(paper.Text);
        if (defined.Count == 0) return paper;
        paper = paper.WithMentions([.. LongForms(paper, defined)]);
        var definitions = DefinitionsByShortForm(paper, defined);
        if (definitions.Count == 0) return paper;
        var names = new LexiconMatcher(LexiconOf(definitions.Keys));
        var text = TokenizedText.Of(paper.Text);
        var matches = new List<LexiconMatch>();
        names.FindAll(text, matches);
        var meanings = new Dictionary<TextSpan, Mention?>();
        foreach (var match in matches)
        {
            if (match.IsAsWritten) meanings[text.SpanOf(match)] = definitions[names.Lexicon[match.Row].Term];
        }
        var others = defined.Where(d => IsOther(d.LongForm.In(paper.Text))).Select(d => SingularOf(d.ShortForm.In(paper.Text))).ToHashSet(StringComparer.Ordinal);
        var kept = paper.Mentions.Where(m => !meanings.TryGetValue(m.Span, out var meaning) || IsCompatible(m, meaning, others.Contains(SingularOf(m.Span.In(paper.Text)))));
        var found = meanings.Where(m => m.Value is not null).Select(m => m.Value! with { Span = m.Key, FoundBy = FoundBy });
        return paper with { Mentions = MentionLayer.InOrder(kept.Concat(found)) };
    }

    // Grammars and learned taggers read the words around: only a bare lookup is overruled by a long form of unknown type.
    private static bool IsCompatible(Mention mention, Mention? meaning, bool isOther) =>
        meaning is null
            ? !(isOther && mention.Type == EntityType.Gene) && !(mention.FoundBy.EndsWith("-lexicon", StringComparison.Ordinal) && !mention.FoundBy.Contains('+', StringComparison.Ordinal))
            : mention.Type == meaning.Type || mention.Type is EntityType.Mirna or EntityType.Circrna;

    private bool IsOther(string longForm)
    {
        var text = TokenizedText.OfName(longForm);
        return text.Tokens.Length > 0 && otherHeads.LongestAt(text, text.Tokens.Length - 1) is not null;
    }

    // The other way about: a long form that nothing was found in is what its short form is by grammar or by a field's lexicon.
    private IEnumerable<Mention> LongForms(Paper paper, IReadOnlyList<AbbreviationDefinition> defined)
    {
        var bySpan = paper.Mentions.GroupBy(m => m.Span).ToDictionary(g => g.Key, g => g.First());
        var ends = paper.Mentions.Select(m => m.Span.End).ToHashSet();
        foreach (var definition in defined)
        {
            if (bySpan.GetValueOrDefault(definition.ShortForm) is not { } mention || !IsName(definition.LongForm.In(paper.Text))) continue;
            if (mention.Type is EntityType.Lncrna or EntityType.Circrna
                || (mention.Type == EntityType.Gene && mention.FoundBy is not ("gene-lexicon" or "tagger") && !ends.Contains(definition.LongForm.End)))
                yield return mention with { Span = definition.LongForm, FoundBy = FoundBy };
        }
    }

    private bool IsName(string longForm) =>
        !longForm.Contains('/', StringComparison.Ordinal) && !IsOther(longForm)
        && !longForm.EndsWith(" gene", StringComparison.Ordinal) && !longForm.EndsWith(" genes", StringComparison.Ordinal) && !longForm.EndsWith(" signaling", StringComparison.Ordinal);

    private static Dictionary<string, Mention?> DefinitionsByShortForm(Paper paper, IReadOnlyList<AbbreviationDefinition> defined)
    {
        var byEnd = paper.Mentions.ToLookup(m => m.Span.End);
        var meanings = new Dictionary<string, Mention?>(StringComparer.Ordinal);
        foreach (var definition in defined)
        {
            var shortForm = SingularOf(definition.ShortForm.In(paper.Text));
            if (shortForm.Length < 2 || shortForm.Contains('\t', StringComparison.Ordinal)) continue;
            var meaning = byEnd[definition.LongForm.End].Where(m => Covers(m.Span, definition.LongForm)).MinBy(m => Math.Abs(m.Span.Start - definition.LongForm.Start));
            if (meaning is not null || !meanings.ContainsKey(shortForm)) meanings.TryAdd(shortForm, meaning);
        }
        return meanings;
    }

    // The long form is what the mention names, give or take a word before it.
    private static bool Covers(TextSpan mention, TextSpan longForm) => mention.Start <= longForm.Start + (longForm.Length / 2);

    private static string SingularOf(string shortForm) => Plural.StemOf(shortForm).ToString();

    private static Lexicon LexiconOf(IEnumerable<string> shortForms)
    {
        var rows = new StringBuilder(Lexicon.Header);
        foreach (var shortForm in shortForms) rows.Append('\n').Append(shortForm).Append("\t\t").Append(shortForm).Append("\texact");
        return Lexicon.Parse("abbreviations", rows.ToString());
    }
}

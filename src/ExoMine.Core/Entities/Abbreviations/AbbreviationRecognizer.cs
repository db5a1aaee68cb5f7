using System.Text;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Abbreviations;

/// <summary>
/// Gives every occurrence of an abbreviation that the paper defines the type and concept of its long form, and takes
/// away what a lexicon made of it otherwise: a paper's own definition is always right.
/// </summary>
public sealed class AbbreviationRecognizer : IAnnotator
{
    private const string FoundBy = "abbreviation";

    public Paper Annotate(Paper paper)
    {
        var definitions = DefinitionsByShortForm(paper);
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
        var kept = paper.Mentions.Where(m => !meanings.TryGetValue(m.Span, out var meaning) || IsCompatible(m, meaning));
        var found = meanings.Where(m => m.Value is not null).Select(m => m.Value! with { Span = m.Key, FoundBy = FoundBy });
        return paper with { Mentions = MentionLayer.InOrder(kept.Concat(found)) };
    }

    // Grammars and learned taggers read the words around: only a bare lookup is overruled by a long form of unknown type.
    private static bool IsCompatible(Mention mention, Mention? meaning) =>
        meaning is null
            ? !mention.FoundBy.EndsWith("-lexicon", StringComparison.Ordinal)
            : mention.Type == meaning.Type || mention.Type is EntityType.Mirna or EntityType.Circrna;

    private static Dictionary<string, Mention?> DefinitionsByShortForm(Paper paper)
    {
        var byEnd = paper.Mentions.GroupBy(m => m.Span.End).ToDictionary(g => g.Key, g => g.MaxBy(m => m.Span.Length)!);
        var meanings = new Dictionary<string, Mention?>(StringComparer.Ordinal);
        foreach (var definition in AbbreviationFinder.FindAll(paper.Text))
        {
            var shortForm = SingularOf(definition.ShortForm.In(paper.Text));
            if (shortForm.Length < 2 || shortForm.Contains('\t', StringComparison.Ordinal)) continue;
            var meaning = byEnd.GetValueOrDefault(definition.LongForm.End) is { } mention && Covers(mention.Span, definition.LongForm) ? mention : null;
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

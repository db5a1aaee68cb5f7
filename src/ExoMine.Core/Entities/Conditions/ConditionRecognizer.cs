using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Conditions;

/// <summary>Finds diseases, injuries, states and environments by lexicon, widened by what qualifies them (steroid-induced, calvarial; … microenvironment).</summary>
/// <param name="conditions">Names of conditions.</param>
/// <param name="modifiers">Words that belong to a condition's name when they stand before it.</param>
public sealed partial class ConditionRecognizer(LexiconMatcher conditions, LexiconMatcher modifiers) : IAnnotator
{
    private readonly ModifierChain chain = new(modifiers);

    public Paper Annotate(Paper paper)
    {
        var text = TokenizedText.Of(paper.Text);
        var found = new List<Mention>();
        var startByEnd = chain.FindAll(text);
        var matches = new List<LexiconMatch>();
        conditions.FindAll(text, matches);
        foreach (var match in matches)
        {
            if (IsDenied(paper.Text, text.Tokens[match.FirstToken].Start)) continue;
            var start = text.Tokens[ModifierChain.Widen(text, startByEnd, match.FirstToken)].Start;
            start = WithCause(paper.Text, start);
            var end = text.Tokens[match.EndToken - 1].End;
            foreach (var surroundings in Surroundings().EnumerateMatches(paper.Text.AsSpan(end, Math.Min(40, paper.Text.Length - end)))) end += surroundings.Length;
            found.Add(new Mention(EntityType.Condition, new TextSpan(start, end), "condition-lexicon") { Concept = conditions.Lexicon.ConceptOf(match.Row) });
        }
        return paper.WithMentions(found);
    }

    // non-diabetic
    private static bool IsDenied(string text, int start) =>
        start > 4 && TokenizedText.IsJoiner(text[start - 1]) && text.AsSpan(0, start - 1).EndsWith("non", StringComparison.OrdinalIgnoreCase);

    // The "dexamethasone-induced" of "dexamethasone-induced OP".
    private static int WithCause(string text, int start)
    {
        var from = Math.Max(0, start - 40);
        foreach (var cause in Cause().EnumerateMatches(text.AsSpan(from, start - from))) return from + cause.Index;
        return start;
    }

    [GeneratedRegex("(?<![A-Za-z0-9-])[A-Za-z0-9α-ω]{2,24}[-\u2010\u2011]induced $", RegexOptions.CultureInvariant)]
    private static partial Regex Cause();

    [GeneratedRegex("^ (?:bone marrow )?(?:microenvironment|environment|milieu|conditions?(?! ?of)|states?)(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Surroundings();
}

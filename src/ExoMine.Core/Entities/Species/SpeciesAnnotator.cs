using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Species;

/// <summary>Says which species a paper works with: those named in its title, and those named again and again outside its references.</summary>
public sealed class SpeciesAnnotator(LexiconMatcher species) : IAnnotator
{
    /// <summary>Fewer mentions may be another paper's animals, or an antibody's.</summary>
    private const int LeastMentions = 3;

    public Paper Annotate(Paper paper)
    {
        if (paper.Bibliography.Species.Count > 0) return paper;
        var text = TokenizedText.Of(paper.Text);
        var matches = new List<LexiconMatch>();
        species.FindAll(text, matches);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            var kind = SectionOf(paper, text.SpanOf(match).Start);
            if (kind is SectionKind.References) continue;
            var name = species.Lexicon.ConceptOf(match.Row).Name;
            counts[name] = counts.GetValueOrDefault(name) + (kind is SectionKind.Title ? LeastMentions : 1);
        }
        var found = counts.Where(count => count.Value >= LeastMentions)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key).ToArray();
        return found.Length == 0 ? paper : paper with { Bibliography = paper.Bibliography with { Species = found } };
    }

    private static SectionKind SectionOf(Paper paper, int position) =>
        paper.Sections.FirstOrDefault(section => section.Span.Contains(position))?.Kind ?? SectionKind.Other;
}

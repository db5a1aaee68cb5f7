using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;
using ExoMine.Entities.Tagger;

namespace ExoMine.Entities;

/// <summary>
/// Settles where the tagger and the lexicons draw different borders. The tagger has read what they found, so its word stands, except on the cells
/// of this field (stem, stromal and bone cells, cells that send vesicles), whose names the lexicons hold whole: human mesenchymal stem cells.
/// </summary>
public sealed partial class LearnedBorders : IAnnotator
{
    private const int LongestVesicleWord = 18;

    public Paper Annotate(Paper paper)
    {
        var settled = paper.Mentions.Where(IsSettledHere).ToLookup(m => (m.Type, m.FoundBy == TaggerRecognizer.Name));
        return paper with { Mentions = [.. paper.Mentions.Where(m => !IsSettledHere(m) || Stands(m, settled[(m.Type, m.FoundBy != TaggerRecognizer.Name)], paper.Text))] };
    }

    private static bool IsSettledHere(Mention mention) =>
        mention.Type is EntityType.Gene or EntityType.CellType && !mention.FoundBy.StartsWith(LexiconRecognizer.Prefix, StringComparison.Ordinal);

    /// <param name="others">The names of the same type that the other side found.</param>
    private static bool Stands(Mention mention, IEnumerable<Mention> others, string text)
    {
        var touching = others.Where(o => o.Span.Overlaps(mention.Span)).ToList();
        if (touching.Exists(o => o.Span == mention.Span)) return true;
        if (mention.FoundBy == TaggerRecognizer.Name) return mention.Type == EntityType.Gene || !touching.Exists(o => IsOfThisField(o, text));
        return mention.Type == EntityType.Gene ? touching.Count == 0 : IsOfThisField(mention, text);
    }

    private static bool IsOfThisField(Mention cell, string text) =>
        FieldName().IsMatch(cell.Span.AsSpan(text)) || VesicleBehind().IsMatch(text.AsSpan(cell.Span.End, Math.Min(LongestVesicleWord, text.Length - cell.Span.End)));

    [GeneratedRegex("stem|stromal|[Mm]esenchym|progenitor|precursor|[Oo]steo(?!sarcoma)|[Cc]hondro|umbilical v|SCs?$|ligament|pulp|[Dd]ental", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    [GeneratedRegex("^(?:[- \u2010\u2011]derived)?[- \u2010\u2011](?:s?EVs?|[Ee]xo|vesicle)", RegexOptions.CultureInvariant)]
    private static partial Regex VesicleBehind();
}

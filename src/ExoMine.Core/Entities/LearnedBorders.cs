using System.Buffers;
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
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz- ");

    public Paper Annotate(Paper paper)
    {
        var settled = paper.Mentions.Where(IsSettledHere).ToArray();
        var longest = settled.Select(m => m.Span.Length).DefaultIfEmpty().Max();
        return paper with { Mentions = [.. paper.Mentions.Where(m => !IsSettledHere(m) || Stands(m, OthersBeside(m, settled, longest), paper.Text))] };
    }

    private static bool IsSettledHere(Mention mention) =>
        mention.Type is EntityType.Gene or EntityType.CellType && !mention.FoundBy.StartsWith(LexiconRecognizer.Prefix, StringComparison.Ordinal);

    /// <summary>The names of the same type that the other side found and that share words with this one.</summary>
    /// <param name="settled">In reading order.</param>
    /// <param name="longest">The length of the longest of them.</param>
    private static List<Mention> OthersBeside(Mention mention, Mention[] settled, int longest)
    {
        var others = new List<Mention>();
        for (var i = FirstFrom(settled, mention.Span.Start - longest); i < settled.Length && settled[i].Span.Start < mention.Span.End; i++)
        {
            var other = settled[i];
            if (other.Type == mention.Type && (other.FoundBy == TaggerRecognizer.Name) != (mention.FoundBy == TaggerRecognizer.Name) && other.Span.Overlaps(mention.Span)) others.Add(other);
        }
        return others;
    }

    private static int FirstFrom(Mention[] mentions, int position)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start >= position) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static bool Stands(Mention mention, List<Mention> touching, string text)
    {
        if (touching.Exists(o => o.Span == mention.Span)) return true;
        if (mention.FoundBy == TaggerRecognizer.Name) return mention.Type == EntityType.Gene || !touching.Exists(o => IsOfThisField(o, text));
        return mention.Type == EntityType.Gene ? touching.Count == 0 && !IsPlain(mention, text) : IsOfThisField(mention, text);
    }

    // Of lower letters alone it may be any word: lamina, which lamin A is spelt like, or a helicase. What lists say of these is not enough,
    // unless the text goes on to abbreviate it, as it does with names.
    private static bool IsPlain(Mention gene, string text) =>
        gene.FoundBy.StartsWith("gene-", StringComparison.Ordinal) && !gene.FoundBy.Contains('+', StringComparison.Ordinal) && !gene.Span.AsSpan(text).ContainsAnyExcept(PlainCharacters)
        && !text.AsSpan(gene.Span.End).StartsWith(" (");

    private static bool IsOfThisField(Mention cell, string text) =>
        FieldName().IsMatch(cell.Span.AsSpan(text)) || VesicleBehind().IsMatch(text.AsSpan(cell.Span.End, Math.Min(LongestVesicleWord, text.Length - cell.Span.End)));

    [GeneratedRegex("stem|stromal|[Mm]esenchym|progenitor|precursor|[Oo]steo(?!sarcoma)|[Cc]hondro|umbilical v|SCs?$|ligament|pulp|[Dd]ental", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    [GeneratedRegex("^(?:[- \u2010\u2011]derived)?[- \u2010\u2011](?:s?EVs?|[Ee]xo|vesicle)", RegexOptions.CultureInvariant)]
    private static partial Regex VesicleBehind();
}

using System.Globalization;
using System.Text;

namespace ExoMine.Corpus.Sources;

/// <summary>How many sentences of each effect a set holds, a line for each category.</summary>
public static class SetSummary
{
    public static string Of(SentenceSet set)
    {
        var table = new StringBuilder();
        foreach (var category in set.Categories)
        {
            var counts = Enum.GetValues<Effect>().Select(effect => $"{effect.Name()} {category.Sentences.Count(s => s.Effect == effect)}");
            table.Append(CultureInfo.InvariantCulture, $"{set.Name}\t{category.Name}\t{category.Sentences.Count}\t{string.Join(", ", counts)}\n");
        }
        return table.ToString();
    }
}

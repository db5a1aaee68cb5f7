using System.Globalization;
using System.Text.Json;
using ExoMine.Models;

namespace ExoMine.Benchmarks;

/// <summary>How often a gene that was found with its exact borders got the labelled NCBI Gene identifier, over human genes.</summary>
internal static class GeneConcepts
{
    private const string Prefix = "ncbigene:";

    /// <param name="genes">The lexicon of all human genes, which tells whose identifiers are human.</param>
    public static int Print(string genes, string gold)
    {
        var human = File.ReadLines(genes).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[1]).ToHashSet(StringComparer.Ordinal);
        var names = DefaultPipeline.Recognizers(new ModelFolder());
        var wrong = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int labelled = 0, matched = 0, right = 0, unlinked = 0;
        foreach (var line in File.ReadLines(gold))
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.GetProperty("text").GetString()!;
            var found = names.Annotate(new Paper("p", text)).Mentions.Where(m => m.Type == EntityType.Gene).ToDictionary(m => m.Span, m => m.Concept?.Id);
            foreach (var mention in document.RootElement.GetProperty("mentions").EnumerateArray())
            {
                if (mention.GetProperty("type").GetString() != "gene" || !mention.TryGetProperty("ids", out var given)) continue;
                var ids = given.EnumerateArray().Select(id => Prefix + id.GetString()).ToArray();
                if (ids.Length == 0 || !Array.TrueForAll(ids, human.Contains)) continue;
                labelled++;
                if (!found.TryGetValue(new TextSpan(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()), out var id)) continue;
                matched++;
                if (id is null) unlinked++;
                if (id is not null && ids.Contains(id)) right++;
                else Count(wrong, $"{mention.GetProperty("text").GetString()} {id ?? "-"} {string.Join('|', ids)}");
            }
        }
        foreach (var (what, times) in wrong.OrderByDescending(w => w.Value)) Console.Error.WriteLine($"{times} {what}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{labelled} labelled with human genes, {matched} found, {right} with the labelled identifier: {(double)right / Math.Max(1, matched):F3}; {unlinked} without any"));
        return 0;
    }

    private static void Count(SortedDictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}

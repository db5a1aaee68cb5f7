using ExoMine.Entities.Lexicons;
using Xunit;

namespace ExoMine.Tests.Entities.Lexicons;

public class ShippedLexiconsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models", "lexicons");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.tsv").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Say_where_they_come_from_and_hold_sorted_terms_once(string file)
    {
        Assert.StartsWith("# ", File.ReadLines(Path.Combine(Folder, file)).First(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', File.ReadAllText(Path.Combine(Folder, file)));
        var lexicon = Lexicon.Read(Path.Combine(Folder, file));
        var terms = Enumerable.Range(0, lexicon.Count).Select(row => (lexicon[row].Term, lexicon[row].Concept)).ToList();
        Assert.Equal(terms.Count, terms.Distinct().Count());
        Assert.Equal(terms.Select(t => t.Term).Order(StringComparer.Ordinal), terms.Select(t => t.Term));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Hold_no_untrimmed_terms(string file)
    {
        var lexicon = Lexicon.Read(Path.Combine(Folder, file));
        for (var row = 0; row < lexicon.Count; row++) Assert.Equal(lexicon[row].Term.Trim(), lexicon[row].Term);
    }
}

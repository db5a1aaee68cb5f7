using ExoMine.Entities.Lexicons;
using Xunit;

namespace ExoMine.Tests.Entities.Lexicons;

public class LexiconTests
{
    private const string Header = "# curated\nterm\tid\tname\tcase\n";

    [Fact]
    public void Reads_terms_with_and_without_an_identifier()
    {
        var lexicon = Lexicon.Parse("genes.tsv", Header + "OSX\tncbigene:121340\tSP7\texact\nhigh glucose\t\thigh glucose\tany\n");
        Assert.Equal(new LexiconEntry("OSX", new Concept("ncbigene:121340", "SP7"), TermCase.Exact), lexicon[0]);
        Assert.Equal(new LexiconEntry("high glucose", new Concept(null, "high glucose"), TermCase.Any), lexicon[1]);
        Assert.Equal("genes", lexicon.Name);
    }

    [Theory]
    [InlineData("OSX\tncbigene:1\tSP7\n", "four columns")]
    [InlineData("OSX\tncbigene:1\tSP7\texact\tmore\n", "four columns")]
    [InlineData("OSX\t121340\tSP7\texact\n", "no identifier")]
    [InlineData("OSX\t\tSP7\tsome\n", "'some'")]
    [InlineData(" \t\tSP7\tany\n", "must not be empty")]
    public void A_bad_row_is_named_with_file_and_line(string row, string problem)
    {
        var error = Assert.Throws<LexiconFormatException>(() => Lexicon.Parse("my.tsv", Header + "A1\t\tA1\texact\n" + row));
        Assert.StartsWith("my.tsv:4: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("OSX\tncbigene:1\tSP7\texact\n")]
    public void A_file_without_header_row_is_refused(string text) =>
        Assert.Throws<LexiconFormatException>(() => Lexicon.Parse("my.tsv", text));
}

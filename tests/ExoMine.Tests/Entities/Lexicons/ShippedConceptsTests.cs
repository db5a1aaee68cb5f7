using System.Text.RegularExpressions;
using ExoMine.Entities.Lexicons;
using Xunit;

namespace ExoMine.Tests.Entities.Lexicons;

public partial class ShippedConceptsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models", "lexicons");

    [Fact]
    public void A_condition_is_named_by_a_term_that_itself_means_it()
    {
        var conditions = Rows("conditions.tsv");
        var nameByTerm = conditions.ToLookup(c => c.Term, c => c.Concept.Name, StringComparer.Ordinal);
        Assert.All(conditions, c => Assert.Contains(c.Concept.Name, nameByTerm[c.Concept.Name]));
    }

    [Theory]
    [InlineData("conditions.tsv")]
    [InlineData("pathways.tsv")]
    [InlineData("cell_types.tsv")]
    [InlineData("genes-curated.tsv")]
    public void An_identifier_is_well_formed_and_has_one_name(string file)
    {
        var identified = Rows(file).Where(c => c.Concept.Id is not null).ToList();
        Assert.All(identified, c => Assert.Matches(Identifier(), c.Concept.Id!));
        Assert.All(identified.GroupBy(c => c.Concept.Id), g => Assert.Single(g.Select(c => c.Concept.Name).Distinct()));
    }

    [Theory]
    [InlineData("HG", "high glucose")]
    [InlineData("OVX", "ovariectomy")]
    [InlineData("T2DM", "type 2 diabetes")]
    [InlineData("diabetic fracture", "diabetic fracture")]
    [InlineData("hypothyroidism", "hypothyroidism")]
    public void A_condition_shares_its_name_with_synonyms_only(string term, string name) =>
        Assert.Equal(name, Assert.Single(Rows("conditions.tsv"), c => c.Term == term).Concept.Name);

    private static List<LexiconEntry> Rows(string file)
    {
        var lexicon = Lexicon.Read(Path.Combine(Folder, file));
        return [.. Enumerable.Range(0, lexicon.Count).Select(row => lexicon[row])];
    }

    // CL:0000062, ncbigene:860, fplx:BMP, reactome:R-HSA-201451, wikipathways:WP428
    [GeneratedRegex(@"^(?:CL:[0-9]{7}|ncbigene:[1-9][0-9]*|fplx:[A-Za-z0-9_]+|reactome:R-HSA-[1-9][0-9]*|wikipathways:WP[1-9][0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}

using ExoMine.Entities.Import;
using ExoMine.Entities.Lexicons;
using Xunit;

namespace ExoMine.Tests.Entities.Import;

public class LexiconImportTests
{
    [Theory]
    [InlineData("obo", "format-version: 1.2\n\n[Term]\nid: CL:0000062\nname: osteoblast\nsynonym: \"bone maker\" EXACT []\nsynonym: \"cell\" BROAD []\n\n[Term]\nid: CL:1\nname: gone\nis_obsolete: true\n",
        "bone maker CL:0000062 osteoblast any;osteoblast CL:0000062 osteoblast any")]
    [InlineData("gmt", "Wnt signaling%WikiPathways_2025%WP428%Homo sapiens\thttps://x/WP428\t7471\nSignaling by BMP\tR-HSA-201451\tBMP2\n",
        "Signaling by BMP reactome:R-HSA-201451 Signaling by BMP any;Wnt signaling wikipathways:WP428 Wnt signaling any")]
    [InlineData("hgnc", "hgnc_id\tsymbol\tname\tstatus\talias_symbol\tentrez_id\nHGNC:17321\tSP7\tSp7 transcription factor\tApproved\tOSX|osterix\t121340\n",
        "OSX ncbigene:121340 SP7 exact;SP7 ncbigene:121340 SP7 exact;Sp7 transcription factor ncbigene:121340 SP7 any;osterix ncbigene:121340 SP7 any")]
    [InlineData("mirbase", ">hsa-miR-21-5p MIMAT0000076 Homo sapiens miR-21-5p\nUAGCUU\n", "hsa-miR-21-5p mirbase:MIMAT0000076 hsa-miR-21-5p any")]
    [InlineData("mirbase", "MIMAT0000076\thsa-miR-21;hsa-miR-21-5p;\n", "hsa-miR-21 mirbase:MIMAT0000076 hsa-miR-21-5p any;hsa-miR-21-5p mirbase:MIMAT0000076 hsa-miR-21-5p any")]
    [InlineData("tsv", "id\tname\tsynonyms\nMONDO:0005298\tosteoporosis\tOP1\n", "OP1 MONDO:0005298 osteoporosis exact;osteoporosis MONDO:0005298 osteoporosis any")]
    public void Files_of_authorities_become_rows(string format, string file, string expected)
    {
        var (type, read) = LexiconImports.All[format];
        using var written = new StringWriter();
        LexiconWriter.Write(written, type, ["a test"], read(new StringReader(file), "test"));
        var lexicon = Lexicon.Parse("test.tsv", written.ToString());
        Assert.Equal(type, lexicon.Type);
        Assert.Equal(expected, string.Join(';', Enumerable.Range(0, lexicon.Count).Select(i => Row(lexicon[i]))));
    }

    [Theory]
    [InlineData("obo", "[Term]\nname: no id\n", 1)]
    [InlineData("obo", "[Term]\nid: CL:1\nnonsense\n", 3)]
    [InlineData("obo", "nothing: here\n", 1)]
    [InlineData("gmt", "Wnt\tx\tA\nonly a name\n", 2)]
    [InlineData("hgnc", "symbol\tname\n", 1)]
    [InlineData("hgnc", "hgnc_id\tsymbol\nHGNC:1\tA1BG\tmore\n", 2)]
    [InlineData("mirbase", ">hsa-miR-21-5p\n", 1)]
    [InlineData("mirbase", "<html>\n", 1)]
    [InlineData("tsv", "a\tb\n", 1)]
    [InlineData("tsv", "id\tname\n1234\tx\n", 2)]
    public void A_bad_line_is_named(string format, string file, int line) =>
        Assert.Equal(line, Assert.Throws<LexiconFormatException>(() => LexiconImports.All[format].Read(new StringReader(file), "bad").ToList()).Line);

    private static string Row(LexiconEntry row) => $"{row.Term} {row.Concept.Id} {row.Concept.Name} {(row.Case == TermCase.Exact ? "exact" : "any")}";
}

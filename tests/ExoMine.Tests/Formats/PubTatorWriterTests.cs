using System.Globalization;
using CsCheck;
using ExoMine.Formats.PubTator;
using Xunit;

namespace ExoMine.Tests.Formats;

public class PubTatorWriterTests
{
    private static string Write(Paper paper) => Assert.Single(new PubTatorWriter().Write(paper)).Content;

    [Fact]
    public void Rows_repeat_the_text_at_their_offsets_in_code_points_and_the_text_reads_back() => RandomPapers.Any.Sample(paper =>
    {
        var file = Write(paper);
        var read = Assert.Single(Given.Papers(new PubTatorReader(), "p.pubtator", file));
        Assert.Equal(CodePoints.Flat(paper.Text).TrimEnd(), CodePoints.Flat(read.Text).TrimEnd());
        var text = new CodePoints(CodePoints.Flat(paper.Text));
        var rows = file.Split('\n').Select(line => line.Split('\t')).Where(cells => cells.Length == 6).ToArray();
        Assert.True(rows.Length >= paper.Mentions.Count);
        foreach (var row in rows)
            Assert.Equal(row[3], text[int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)]);
    }, iter: 200);

    [Fact]
    public void Findings_are_relations_between_identifiers_and_negated_ones_stay_out()
    {
        var relations = Write(SamplePaper.Create()).Split('\n').Where(line => line.Split('\t').Length == 4);
        Assert.Equal(["sample\tPositive_Correlation\tmirbase:MI0000077\tosteogenesis", "sample\tNegative_Correlation\tmirbase:MI0000077\tncbigene:4092"], relations);
    }

    [Fact]
    public void Papers_of_a_collection_are_told_apart()
    {
        var c = new PubTatorWriter().Collection;
        var file = c.Start + c.Member(SamplePaper.Create("1")) + c.Between + c.Member(SamplePaper.Create("2")) + c.End;
        Assert.Equal(["1", "2"], Given.Papers(new PubTatorReader(), "p.pubtator", file).Select(p => p.Id));
    }
}

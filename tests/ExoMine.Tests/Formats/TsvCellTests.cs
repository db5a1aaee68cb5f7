using CsCheck;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Formats;

public class TsvCellTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("@sum", "'@sum")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("miR-21", "miR-21")]
    public void Escapes(string text, string cell) => Assert.Equal(cell, TsvCell.Escape(text));

    [Fact]
    public void A_row_has_as_many_cells_as_it_was_given() => Gen.String.Array[1, 6].Sample(cells =>
    {
        var row = TsvCell.Row(cells);
        Assert.Equal(cells.Length, row.Split('\t').Length);
        Assert.DoesNotContain('\n', row);
    });
}

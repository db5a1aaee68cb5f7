using System.Globalization;

namespace ExoMine.Formats.Tables;

/// <summary>A table's lines as TSV: empty cells where there is no value, points in numbers, true and false.</summary>
public static class TsvTable
{
    public static string Header(PaperTable table) => string.Join('\t', table.Columns.Select(c => c.Name));

    public static IEnumerable<string> Lines(PaperTable table, Paper paper) => table.Rows(paper).Select(row => string.Join('\t', row.Select(Cell)));

    // A number may begin with a minus; a text may not, since a spreadsheet would run it.
    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => TsvCell.Escape(text),
        bool flag => flag ? "true" : "false",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}

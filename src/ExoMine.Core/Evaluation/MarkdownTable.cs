using System.Text;

namespace ExoMine.Evaluation;

/// <summary>A Markdown table that reads well unrendered too; numbers to the right.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly List<string[]> rows = [header];

    public bool HasRows => rows.Count > 1;

    public void Add(params string[] cells) => rows.Add(cells);

    public void WriteTo(StringBuilder output)
    {
        var widths = Enumerable.Range(0, header.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        Write(rows[0]);
        output.Append('|');
        for (var column = 0; column < widths.Length; column++)
            output.Append(column == 0 ? "-" : " ").Append('-', widths[column]).Append(column == 0 ? "-|" : ":|");
        output.Append('\n');
        foreach (var row in rows.Skip(1)) Write(row);

        void Write(string[] cells)
        {
            output.Append('|');
            for (var column = 0; column < cells.Length; column++)
            {
                var padding = widths[column] - cells[column].Length;
                output.Append(' ').Append(' ', column == 0 ? 0 : padding).Append(cells[column]).Append(' ', column == 0 ? padding : 0).Append(" |");
            }
            output.Append('\n');
        }
    }
}

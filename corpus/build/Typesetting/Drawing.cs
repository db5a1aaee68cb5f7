using System.Globalization;
using System.Text.RegularExpressions;

namespace ExoMine.Corpus.Typesetting;

/// <summary>A simple figure made from a column of the paper's table: bars for numbers, boxes for words.</summary>
public sealed partial record Drawing(double Width, double Height, IReadOnlyList<Mark> Marks)
{
    private const double Wide = 64;
    private const double High = 34;
    private const double Left = 10;
    private const double Foot = 6;

    /// <param name="column">Which of the table's value columns is drawn, from 0; they are taken in turn.</param>
    public static Drawing Of(IReadOnlyList<IReadOnlyList<string>> table, int column)
    {
        var cell = 1 + column % (table[0].Count - 1);
        var values = table.Skip(1).Select(row => Value(row[cell])).ToList();
        return values.All(v => v is not null)
            ? Bars(table[0][cell], [.. table.Skip(1).Select(row => row[0])], [.. values.Select(v => v!.Value)])
            : Boxes(table);
    }

    private static Drawing Bars(string axis, IReadOnlyList<string> names, IReadOnlyList<double> values)
    {
        var top = values.Max() * 1.15;
        var scale = (High - Foot - 2) / top;
        var step = (Wide - Left - 2) / values.Count;
        List<Mark> marks = [new Box(Left, Foot, Wide - Left, 0.2, 0), new Box(Left, Foot, 0.2, High - Foot, 0), new Caption(2.5, High / 2, axis, Upwards: true)];
        foreach (var tick in (double[])[0, values.Max() / 2, values.Max()])
            marks.Add(new Caption(Left - 3.2, Foot + tick * scale, tick.ToString("0.#", CultureInfo.InvariantCulture)));
        for (var i = 0; i < values.Count; i++)
        {
            marks.Add(new Box(Left + step * (i + 0.2), Foot, step * 0.6, values[i] * scale, 0.35 + 0.12 * i));
            marks.Add(new Caption(Left + step * (i + 0.5), Foot - 2.5, Short(names[i])));
        }
        return new Drawing(Wide, High, marks);
    }

    private static Drawing Boxes(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var rows = table.Skip(1).Take(4).ToList();
        var marks = new List<Mark>();
        for (var i = 0; i < rows.Count; i++)
        {
            var y = High - 8 * (i + 1);
            marks.Add(new Box(2, y, 24, 6, 0.88));
            marks.Add(new Box(38, y, 24, 6, 0.88));
            marks.Add(new Box(26, y + 2.9, 12, 0.2, 0));
            marks.Add(new Caption(14, y + 3, Short(rows[i][0])));
            marks.Add(new Caption(50, y + 3, Short(rows[i][^1])));
        }
        return new Drawing(Wide, High, marks);
    }

    private static string Short(string name)
    {
        if (name.Length <= 12) return name;
        var space = name.LastIndexOf(' ', 12);
        return name[..(space > 0 ? space : 12)].TrimEnd(' ', '+', ',', '(');
    }

    private static double? Value(string cell) =>
        Number().Match(cell) is { Success: true } match ? double.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\d+(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

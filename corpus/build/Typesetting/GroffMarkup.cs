using System.Globalization;
using System.Text;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>groff with the ms macros, tbl and pic.</summary>
public sealed class GroffMarkup : Markup
{
    public override string Escape(string text) =>
        text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\[hy]", StringComparison.Ordinal)
            .Replace("'", "\\[aq]", StringComparison.Ordinal).Replace("′", "\\[fm]", StringComparison.Ordinal);

    public override string Styled(RunStyle style, string escaped) => style switch
    {
        RunStyle.Italic => $"\\fI{escaped}\\fP",
        RunStyle.Superscript => $"\\v'-0.35m'\\s-3{escaped}\\s+3\\v'0.35m'",
        RunStyle.Subscript => $"\\v'0.2m'\\s-3{escaped}\\s+3\\v'-0.2m'",
        _ => escaped,
    };

    public override string Heading(string text, bool isSub) => isSub ? $".SUBHEAD \"{Escape(text)}\"\n" : $".SECHEAD \"{Escape(text)}\"\n";

    public override string Paragraph(string inner) => $".LP\n{inner}\n";

    public override string Figure(int number, string caption, Drawing drawing) => $".KF\n{Pic(drawing)}.CAPTION\n\\fBFig. {number}.\\fP {caption}\n.KE\n";

    public override string Table(int number, string caption, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var format = "l" + string.Concat(Enumerable.Repeat(" c", rows[0].Count - 1));
        var lines = rows.Select(row => string.Join('\t', row.Select(cell => $"T{{\n{Escape(cell)}\nT}}"))).ToList();
        lines.Insert(1, "_");
        return $".KF\n.CAPTION\n\\fBTable {number}.\\fP {caption}\n.TS\ncenter;\n{format}.\n{string.Join('\n', lines)}\n.TE\n.KE\n";
    }

    public override string Reference(string text) => $".REFITEM\n{Escape(text)}\n";

    public override string Line(string inner) => inner + "\n.br\n";

    private string Pic(Drawing drawing)
    {
        var pic = new StringBuilder(".PS\nscale=25.4\n");
        foreach (var mark in drawing.Marks)
        {
            pic.Append(mark switch
            {
                Box b => Text($"box filled {1 - b.Grey:0.##} wid {b.Width:0.##} ht {Math.Max(b.Height, 0.01):0.##} at ({b.X + b.Width / 2:0.##},{b.Y + b.Height / 2:0.##}) invis\n"),
                Caption { Upwards: true } c => Text($"\"\\s-3{Escape(c.Text)}\\s+3\" ljust at (0,{drawing.Height + 1:0.##})\n"),
                Caption c => Text($"\"\\s-4{Escape(c.Text)}\\s+4\" at ({c.X:0.##},{c.Y:0.##})\n"),
                _ => "",
            });
        }
        return pic.Append(".PE\n").ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

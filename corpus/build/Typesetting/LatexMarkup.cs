using System.Globalization;
using System.Text;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>LaTeX. The templates define the macros that begin with <c>\p</c>.</summary>
public sealed class LatexMarkup : Markup
{
    public override string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c is '&' or '%' or '$' or '#' or '_' ? $"\\{c}" : c.ToString());
        return escaped.ToString();
    }

    public override string Styled(RunStyle style, string escaped) => style switch
    {
        RunStyle.Italic => $"\\emph{{{escaped}}}",
        RunStyle.Superscript => $"\\textsuperscript{{{escaped}}}",
        RunStyle.Subscript => $"\\textsubscript{{{escaped}}}",
        _ => escaped,
    };

    public override string Heading(string text, bool isSub) => $"\\{(isSub ? "psub" : "psection")}{{{Escape(text)}}}\n";

    public override string Paragraph(string inner) => inner + "\n\n";

    public override string Figure(int number, string caption, Drawing drawing) => $"\\pfigure{{{number}}}{{{caption}}}{{{Picture(drawing)}}}\n";

    public override string Table(int number, string caption, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = (0.66 / (rows[0].Count - 1)).ToString("0.000", CultureInfo.InvariantCulture);
        var columns = $"@{{}}p{{.26\\linewidth}}{string.Concat(Enumerable.Repeat($"p{{{width}\\linewidth}}", rows[0].Count - 1))}@{{}}";
        var lines = rows.Select(row => string.Join(" & ", row.Select(cell => $"\\raggedright {Escape(cell)}")) + "\\tabularnewline").ToList();
        lines.Insert(1, "\\hline");
        return $"\\ptable{{{number}}}{{{caption}}}{{\\begin{{tabular}}{{{columns}}}\\hline\n{string.Join("\n", lines)}\n\\hline\\end{{tabular}}}}\n";
    }

    public override string Reference(string text)
    {
        var bracket = text.IndexOf(']', StringComparison.Ordinal);
        return $"\\preference{{{text[1..bracket]}}}{{{Escape(text[(bracket + 2)..])}}}\n";
    }

    public override string Line(string inner) => inner + "\\\\\n";

    private string Picture(Drawing drawing)
    {
        var picture = new StringBuilder(Text($"\\setlength\\unitlength{{1mm}}\\begin{{picture}}({drawing.Width},{drawing.Height})"));
        foreach (var mark in drawing.Marks)
        {
            picture.Append(mark switch
            {
                Box b => Text($"\\put({b.X:0.##},{b.Y:0.##}){{\\color[gray]{{{b.Grey:0.##}}}\\rule{{{b.Width:0.##}mm}}{{{b.Height:0.##}mm}}}}"),
                Caption { Upwards: true } c => Text($"\\put({c.X:0.##},{c.Y:0.##}){{\\makebox(0,0){{\\rotatebox{{90}}{{\\tiny {Escape(c.Text)}}}}}}}"),
                Caption c => Text($"\\put({c.X:0.##},{c.Y:0.##}){{\\makebox(0,0){{\\tiny {Escape(c.Text)}}}}}"),
                _ => "",
            });
        }
        return picture.Append("\\end{picture}").ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

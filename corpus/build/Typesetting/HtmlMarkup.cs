using System.Globalization;
using System.Text;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>HTML for a browser that prints it.</summary>
public sealed class HtmlMarkup : Markup
{
    public override bool SetsFloatsInText => true;

    public override string Escape(string text) => EscapeXml(text);

    public static string EscapeXml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public override string Styled(RunStyle style, string escaped) => style switch
    {
        RunStyle.Italic => $"<i>{escaped}</i>",
        RunStyle.Superscript => $"<sup>{escaped}</sup>",
        RunStyle.Subscript => $"<sub>{escaped}</sub>",
        _ => escaped,
    };

    public override string Heading(string text, bool isSub) => isSub ? $"<h3>{Escape(text)}</h3>\n" : $"<h2>{Escape(text)}</h2>\n";

    public override string Paragraph(string inner) => $"<div class=\"p\">{inner}</div>\n";

    public override string Figure(int number, string caption, Drawing drawing) =>
        $"<div class=\"float\">{Svg(drawing)}<div class=\"caption\"><b>Figure {number}.</b> {caption}</div></div>";

    public override string Table(int number, string caption, IReadOnlyList<IReadOnlyList<string>> rows) =>
        $"<div class=\"float\"><div class=\"caption\"><b>Table {number}.</b> {caption}</div><table>{string.Concat(rows.Select((row, i) => Row(row, i == 0 ? "th" : "td")))}</table></div>";

    public override string Reference(string text) => $"<div class=\"reference\">{Escape(text)}</div>\n";

    public override string Line(string inner) => $"<div>{inner}</div>\n";

    public static string Svg(Drawing drawing)
    {
        var svg = new StringBuilder(Text($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{drawing.Width}mm\" height=\"{drawing.Height}mm\" viewBox=\"0 0 {drawing.Width} {drawing.Height}\" font-size=\"2.3\" text-anchor=\"middle\">"));
        foreach (var mark in drawing.Marks)
        {
            svg.Append(mark switch
            {
                Box b => Text($"<rect x=\"{b.X:0.##}\" y=\"{drawing.Height - b.Y - b.Height:0.##}\" width=\"{b.Width:0.##}\" height=\"{b.Height:0.##}\" fill=\"rgb({b.Grey * 255:0},{b.Grey * 255:0},{b.Grey * 255:0})\"/>"),
                Caption { Upwards: true } c => Text($"<text transform=\"translate({c.X:0.##},{drawing.Height - c.Y:0.##}) rotate(-90)\">{EscapeXml(c.Text)}</text>"),
                Caption c => Text($"<text x=\"{c.X:0.##}\" y=\"{drawing.Height - c.Y + 0.8:0.##}\">{EscapeXml(c.Text)}</text>"),
                _ => "",
            });
        }
        return svg.Append("</svg>").ToString();
    }

    private string Row(IReadOnlyList<string> row, string cell) => $"<tr>{string.Concat(row.Select(text => $"<{cell}>{Escape(text)}</{cell}>"))}</tr>";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

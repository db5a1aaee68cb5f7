using System.Globalization;
using System.Text;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>Flat OpenDocument text; the templates hold the styles.</summary>
public sealed class OfficeMarkup : Markup
{
    public override bool SetsFloatsInText => true;

    public override string Escape(string text) => HtmlMarkup.EscapeXml(text);

    public override string Styled(RunStyle style, string escaped) =>
        style == RunStyle.Plain ? escaped : $"<text:span text:style-name=\"{style}\">{escaped}</text:span>";

    public override string Heading(string text, bool isSub) => Block(isSub ? "Sub" : "Section", Escape(text));

    public override string Paragraph(string inner) => Block("Body", inner);

    public override string Figure(int number, string caption, Drawing drawing)
    {
        var image = Convert.ToBase64String(Encoding.UTF8.GetBytes(HtmlMarkup.Svg(drawing)));
        var size = string.Create(CultureInfo.InvariantCulture, $"svg:width=\"{drawing.Width}mm\" svg:height=\"{drawing.Height}mm\"");
        return Frame($"Figure{number}", $"<text:p text:style-name=\"Caption\"><draw:frame text:anchor-type=\"as-char\" {size}><draw:image><office:binary-data>{image}</office:binary-data></draw:image></draw:frame></text:p>{Block("Caption", $"<text:span text:style-name=\"Bold\">Fig. {number}</text:span> {caption}")}");
    }

    public override string Table(int number, string caption, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var cells = rows.Select((row, i) => $"<table:table-row>{string.Concat(row.Select(cell => $"<table:table-cell office:value-type=\"string\">{Block(i == 0 ? "HeadCell" : "Cell", Escape(cell))}</table:table-cell>"))}</table:table-row>");
        var columns = $"<table:table-column table:number-columns-repeated=\"{rows[0].Count}\"/>";
        return Frame($"Table{number}", $"{Block("Caption", $"<text:span text:style-name=\"Bold\">Table {number}</text:span> {caption}")}<table:table table:name=\"T{number}\">{columns}{string.Concat(cells)}</table:table>{Block("Cell", "")}");
    }

    public override string Reference(string text) => Block("Reference", Escape(text));

    public override string Line(string inner) => Block("Affiliation", inner);

    private static string Block(string style, string inner) => $"<text:p text:style-name=\"{style}\">{inner}</text:p>\n";

    private static string Frame(string name, string inner) =>
        $"<draw:frame draw:style-name=\"Float\" draw:name=\"{name}\" text:anchor-type=\"char\" svg:width=\"82mm\"><draw:text-box fo:min-height=\"10mm\">{inner}</draw:text-box></draw:frame>";
}

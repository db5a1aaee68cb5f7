using System.Globalization;
using System.Text;

namespace ExoMine.Tests.Pdf;

/// <summary>Writes PDFs operator by operator, for what a polite library does not draw: turned letters, fonts that lie, frames, forms. Places in points from the upper left corner of an A4 page.</summary>
internal sealed class DrawnPdf
{
    private const double Height = 842;

    private readonly List<StringBuilder> pages = [];
    private readonly List<string> pageEntries = [];
    private readonly StringBuilder fonts = new("/F 3 0 R/B 4 0 R");
    private readonly List<string> objects = ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"];

    public DrawnPdf() => Page();

    /// <param name="entries">More of the page's dictionary: "/Rotate 90".</param>
    public DrawnPdf Page(string entries = "")
    {
        pages.Add(new StringBuilder());
        pageEntries.Add(entries);
        return this;
    }

    /// <summary>A font under a name; more of its dictionary may say what its codes mean.</summary>
    public DrawnPdf Font(string name, string baseFont, string more = "")
    {
        fonts.Append(CultureInfo.InvariantCulture, $"/{name} {Add($"<</Type/Font/Subtype/Type1/BaseFont/{baseFont}{more}>>")} 0 R");
        return this;
    }

    /// <summary>A font whose codes are said to mean other characters.</summary>
    public DrawnPdf Mapped(string name, params (char Code, string Means)[] mapping)
    {
        var rows = string.Join('\n', mapping.Select(m => $"<{(int)m.Code:X2}> <{string.Concat(m.Means.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}>"));
        var map = $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
            + $"{mapping.Length} beginbfchar\n{rows}\nendbfchar endcmap end end";
        // With widths and a descriptor: a standard font without them is read by its own tables.
        var widths = string.Join(' ', Enumerable.Repeat("556", 256));
        var descriptor = Add($"<</Type/FontDescriptor/FontName/Odd/Flags 32/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
        return Font(name, "Odd", $"/FirstChar 0/LastChar 255/Widths[{widths}]/FontDescriptor {descriptor} 0 R/ToUnicode {Add(Stream("", map))} 0 R");
    }

    /// <summary>A font of two-byte codes without a table of characters.</summary>
    public DrawnPdf Composite(string name, int descendant)
    {
        fonts.Append(CultureInfo.InvariantCulture, $"/{name} {Add($"<</Type/Font/Subtype/Type0/BaseFont/Odd/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]>>")} 0 R");
        return this;
    }

    public DrawnPdf Text(string text, double x, double y, double size = 10, string font = "F", double degrees = 0)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {cosine:0.#####} {sine:0.#####} {-sine:0.#####} {cosine:0.#####} {x} {Height - y} Tm ({text}) Tj ET\n");
        return this;
    }

    /// <summary>Lines under each other, twelve points apart.</summary>
    public DrawnPdf Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Text(lines[i], x, y + (12 * i));
        return this;
    }

    public DrawnPdf Frame(double left, double top, double right, double bottom) => Draw(string.Create(CultureInfo.InvariantCulture, $"{left} {Height - bottom} {right - left} {bottom - top} re S"));

    public DrawnPdf Draw(string operators)
    {
        pages[^1].Append(operators).Append('\n');
        return this;
    }

    /// <summary>One of the file's own objects; its number.</summary>
    public int Add(string body)
    {
        objects.Add(body);
        return objects.Count + 2;
    }

    public static string Stream(string entries, string content) => $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";

    public byte[] Bytes()
    {
        var all = new List<string>(objects);
        var first = all.Count + 3;
        for (var i = 0; i < pages.Count; i++)
        {
            all.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{pageEntries[i]}/Contents {first + (2 * i) + 1} 0 R/Resources<</Font<<{fonts}>>>>>>");
            all.Add(Stream("", pages[i].ToString()));
        }

        var kids = string.Join(' ', pages.Select((_, i) => $"{first + (2 * i)} 0 R"));
        return Write(["<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Count {pages.Count}/Kids[{kids}]>>", .. all]);
    }

    public Paper Read() => SamplePdf.Read(Bytes());

    /// <summary>A file of these objects, with a table of where they are; the first is its root.</summary>
    public static byte[] Write(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{table}trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

using System.Globalization;
using ExoMine.Pdf;
using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Layout;
using ExoMine.Pdf.Structure;

namespace ExoMine.Benchmarks;

/// <summary>Shows what the layout makes of a file: for whoever asks why a sentence came out wrong.</summary>
internal static class PdfBlocks
{
    public static int Print(string file)
    {
        var pages = GlyphSource.Read(file, PdfOptions.Default, [], out _).Select(PageReader.Read).ToList();
        foreach (var block in PaperBuilder.Flow(pages))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--- {block.Role} p{block.Page} {block.Left:0}-{block.Right:0} x {block.Top:0}-{block.Bottom:0} size {block.Size:0.0}"));
            foreach (var line in block.Lines)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Page,3} {line.U0,4:0}-{line.U1,4:0} {line.V,5:0.0} {line.Size,4:0.0} {(line.Look.Bold > 0.9f ? 'b' : ' ')}{(line.Look.Italic > 0.9f ? 'i' : ' ')} {line.Look.FontName,-12} {line.Text}"));
        }

        return 0;
    }
}

using System.Globalization;
using ExoMine.Pdf;
using ExoMine.Pdf.Glyphs;

namespace ExoMine.Benchmarks;

/// <summary>Prints the glyphs of one page as they are drawn.</summary>
internal static class PdfGlyphs
{
    public static int Print(string file, int number)
    {
        foreach (var g in GlyphSource.Read(file, PdfOptions.Default, [], out _)[number - 1].Glyphs)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{g.Text}\t{string.Join(' ', g.Text.Select(c => $"{(int)c:X4}"))}\t{g.U0:0.0}-{g.U1:0.0}\t{g.V:0.0}\t{g.Size:0.0}\t{g.Turn}\t{g.Marks}\t{g.Face.Name}"));
        return 0;
    }
}

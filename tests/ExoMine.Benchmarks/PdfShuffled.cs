using ExoMine.Pdf;
using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Structure;

namespace ExoMine.Benchmarks;

/// <summary>Writes the text of PDFs whose pages are drawn in another order than they are read, for comparison with the true order.</summary>
internal static class PdfShuffled
{
    /// <param name="mode">rows (from the top down across all columns), lines, words or letters (in random order).</param>
    public static int Write(string articles, string output, string mode)
    {
        Directory.CreateDirectory(output);
        foreach (var file in Directory.GetFiles(articles, "*.pdf").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            try
            {
                var warnings = new List<Warning>();
                var pages = GlyphSource.Read(file, PdfOptions.Default, warnings, out var title);
                foreach (var page in pages) Shuffle(page.Glyphs, mode);
                var paper = PaperBuilder.Build(id, pages, title, warnings);
                File.WriteAllText(Path.Combine(output, id + ".txt"), paper.Text);
                Console.Error.WriteLine($"{id}: {paper.Warnings.Count(w => w.Code == "reading_order")} of {pages.Count} pages rebuilt");
            }
            catch (UnreadablePdfException e)
            {
                Console.Error.WriteLine($"{id}: {e.Code}");
            }
        }

        return 0;
    }

    internal static void Shuffle(List<Glyph> glyphs, string mode)
    {
        var random = new Random(20261123);
        var pieces = mode == "rows"
            ? [.. Pieces(glyphs, 0.6f).OrderBy(p => p[0].Turn).ThenBy(p => MathF.Round(p[0].V / 3)).ThenBy(p => p[0].U0)]
            : Pieces(glyphs, mode switch { "lines" => 3f, "words" => 0.2f, _ => float.MinValue }).ToArray();
        if (mode != "rows") random.Shuffle(pieces);
        glyphs.Clear();
        glyphs.AddRange(pieces.SelectMany(p => p));
    }

    /// <summary>What was drawn in one go: up to a jump, or a gap of so many em.</summary>
    private static List<List<Glyph>> Pieces(List<Glyph> glyphs, float gap)
    {
        var pieces = new List<List<Glyph>>();
        var end = 0f;
        foreach (var glyph in glyphs)
        {
            if (pieces.Count == 0 || pieces[^1][^1] is var last && (last.Turn != glyph.Turn || Math.Abs(last.V - glyph.V) > 0.7f * glyph.Size
                || glyph.U0 > end + (gap * glyph.Size) || glyph.U0 < end - (0.6f * glyph.Size))) pieces.Add([]);
            pieces[^1].Add(glyph);
            if (!glyph.IsSpace || gap > 1) end = glyph.U1;
        }

        return pieces;
    }
}

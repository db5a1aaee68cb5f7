using ExoMine.Pdf;
using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Layout;
using ExoMine.Pdf.Structure;
using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>Pages that are drawn in another order than they are read.</summary>
public class ReadingOrderTests
{
    private static readonly string[] Left =
    [
        "Exosomes of mesenchymal stem cells carry small", "regulators to the osteoblasts that line the bone", "and that follow their orders for some weeks. The",
        "vesicles were loaded with one regulator each and", "injected into the femur of mice with a defect of", "two millimetres, and the animals were watched",
        "until the bone had closed. Nothing else was given", "to them, and nothing was taken away from their",
    ];

    private static readonly string[] Right =
    [
        "cages. Twelve of the animals healed within four", "weeks, and the others needed six. The new bone", "was dense in all of them, as could be seen under",
        "the microscope. We conclude that the vesicles are", "carriers of the order to build, and that the order", "is understood by the cells that are to follow it.",
        "Whether the same holds in larger animals has to", "be shown, and sheep would be a good beginning.",
    ];

    private static readonly string Whole = string.Join(' ', [.. Left, .. Right]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Columns_drawn_line_by_line_across_the_page_are_read_one_after_the_other(bool narrowGutter)
    {
        using var pdf = new SamplePdf();
        for (var i = 0; i < Left.Length; i++) pdf.Text(Left[i], 60, 100 + (12 * i)).Text(Right[i], narrowGutter ? 285 : 320, 100 + (12 * i));

        var paper = pdf.Read();

        Assert.Equal(Whole, paper.Text);
        Assert.Equal("reading_order", Assert.Single(paper.Warnings).Code);
        Assert.True(paper.Pages[0].Quality < 1);
    }

    [Fact]
    public void Lines_drawn_from_the_bottom_up_are_read_from_the_top_down()
    {
        using var pdf = new SamplePdf();
        for (var i = Left.Length - 1; i >= 0; i--) pdf.Text(Right[i], 320, 100 + (12 * i)).Text(Left[i], 60, 100 + (12 * i));

        Assert.Equal(Whole, pdf.Read().Text);
    }

    [Theory]
    [InlineData("P03-macrophage-polarisation", 1e9)]
    [InlineData("P03-macrophage-polarisation", 3)]
    [InlineData("P06-pdlsc-runx2as1-load", 3)]
    [InlineData("P06-pdlsc-runx2as1-load", 0.15)]
    [InlineData("P10-obesity-visceral-mir21", 0.15)]
    public void A_sample_paper_shuffled_on_each_page_reads_nearly_as_before(string id, double gapInEm)
    {
        var truth = Read(id, null);
        var shuffled = Read(id, gapInEm);
        var sentences = truth.Text.Split('.').Select(s => s.Trim()).Where(s => s.Length > 60).ToList();
        var text = shuffled.Text;

        Assert.DoesNotContain(truth.Warnings, w => w.Code == "reading_order");
        Assert.Contains(shuffled.Warnings, w => w.Code == "reading_order");
        Assert.InRange(sentences.Count(s => text.Contains(s, StringComparison.Ordinal)), 0.93 * sentences.Count, sentences.Count);
    }

    [Fact]
    public void Numbers_of_a_list_stay_with_their_items()
    {
        using var pdf = new SamplePdf();
        for (var i = 0; i < Left.Length; i++) pdf.Text($"{i + 1}.", 60, 100 + (12 * i)).Text(Left[i], 85, 100 + (12 * i));

        Assert.StartsWith("1. Exosomes of mesenchymal stem cells carry small", pdf.Read().Text, StringComparison.Ordinal);
    }

    /// <param name="gap">What is drawn without a larger gap, in em, is moved as one piece; null for no shuffling.</param>
    private static Paper Read(string id, double? gap)
    {
        var warnings = new List<Warning>();
        var pages = GlyphSource.Read(Path.Combine(AppContext.BaseDirectory, "corpus", "papers", id + ".pdf"), PdfOptions.Default, warnings, out var title);
        if (gap is { } em)
            foreach (var page in pages) Shuffle(page.Glyphs, (float)em);
        return PaperBuilder.Build(id, pages, title, warnings);
    }

    private static void Shuffle(List<Glyph> glyphs, float gap)
    {
        var pieces = new List<List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            if (pieces.Count == 0 || pieces[^1][^1] is var last && (Math.Abs(last.V - glyph.V) > 0.7f * glyph.Size || Math.Abs(glyph.U0 - last.U1) > gap * glyph.Size)) pieces.Add([]);
            pieces[^1].Add(glyph);
        }

        var mixed = pieces.ToArray();
        new Random(3).Shuffle(mixed);
        glyphs.Clear();
        glyphs.AddRange(mixed.SelectMany(p => p));
    }
}

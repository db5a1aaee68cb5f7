using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>What is printed on a page and is no part of the text, or no part of it as printed.</summary>
public class PageFurnitureTests
{
    private static readonly string[] Prose = [.. Enumerable.Range(0, 24).Select(n => $"osteoblast number {(char)('a' + n)} met a vesicle and built some bone in the femur")];

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Line_numbers_are_left_out(int step)
    {
        using var pdf = new SamplePdf();
        for (var page = 0; page < 2; page++)
        {
            if (page > 0) pdf.Page();
            for (var i = 0; i < Prose.Length * (step > 1 ? 2 : 1); i++)
            {
                var number = (page * 48) + i + 1;
                if (number % step == 0) pdf.Text($"{number}", number < 10 ? 47 : 42, 100 + (14 * i), size: 8);
                pdf.Text(Prose[i % Prose.Length], 70, 100 + (14 * i));
            }
        }

        Assert.DoesNotMatch(@"\d", pdf.Read().Text);
    }

    [Fact]
    public void Numbers_of_a_reference_list_are_kept()
    {
        using var pdf = new SamplePdf();
        for (var i = 0; i < 40; i++)
        {
            if (i % 2 == 0) pdf.Text($"{(i / 2) + 1}", 60, 100 + (14 * i));
            pdf.Text(Prose[i % Prose.Length], 80, 100 + (14 * i));
        }

        Assert.Contains("7 osteoblast number", pdf.Read().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Download_strips_and_watermarks_are_left_out()
    {
        using var pdf = new SamplePdf();
        for (var page = 0; page < 4; page++)
        {
            if (page > 0) pdf.Page();
            pdf.Lines(70, 100, Prose[..10]).Text("DRAFT COPY", 100, 400, size: 48).Lines(70, 440, Prose[10..20]);
            if (page == 1) pdf.Text("Downloaded from https://example.org/bone by guest on 23 November 2026", 60, 825, size: 7);
        }

        var text = pdf.Read().Text;

        Assert.DoesNotContain("DRAFT", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Downloaded", text, StringComparison.Ordinal);
        Assert.Contains("vesicle and built some bone", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E", "xosomes of stem cells carry the order to build bone", "Exosomes of stem cells")]
    [InlineData("A", "new vesicle was found in bones that had a new joint", "A new vesicle was found")]
    public void A_drop_capital_goes_back_to_its_word(string capital, string rest, string expected)
    {
        using var pdf = new SamplePdf();
        pdf.Text(capital, 60, 112, size: 31).Text(rest, 84, 98).Text("and the cells follow it with a new wall of bone that is", 84, 110).Lines(60, 122, Prose);

        Assert.StartsWith(expected, pdf.Read().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_page_without_the_word_abstract_has_one_and_its_cut_doi_and_marked_authors_are_read()
    {
        using var pdf = new SamplePdf();
        pdf.Text("Vesicles that build bone in the aged mouse", 60, 60, size: 18, isBold: true)
            .Text("Jane Doe", 60, 90, size: 12).Text("a", 106.5, 86, size: 7).Text(", Ada Roe", 111, 90, size: 12).Text("b", 161, 86, size: 7)
            .Text("https://doi.org/10.1016/j.bone.", 60, 110, size: 8).Text("2026.115123", 60, 120, size: 8)
            .Lines(60, 150,
                "Exosomes of mesenchymal stem cells carry regulators to osteoblasts. We loaded vesicles with one of",
                "them and injected them into the femur of mice. The new bone was measured after four weeks. It was",
                "denser than in the controls, and no harm was seen in other organs. The vesicles were found in the",
                "osteoblasts and nowhere else. We conclude that they carry the order to build bone to the cells that",
                "are to follow it, and that they may serve as a remedy for the bones of the old.")
            .Text("Introduction", 60, 240, size: 12, isBold: true).Lines(60, 260, Prose);

        var paper = pdf.Read();

        Assert.Equal(["Jane Doe", "Ada Roe"], paper.Bibliography.Authors);
        Assert.Equal("10.1016/j.bone.2026.115123", paper.Bibliography.Doi);
        Assert.StartsWith("Exosomes of mesenchymal", Assert.Single(paper.Sections, s => s.Kind == SectionKind.Abstract).Span.In(paper.Text), StringComparison.Ordinal);
    }
}

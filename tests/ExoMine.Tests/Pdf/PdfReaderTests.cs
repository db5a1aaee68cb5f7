using System.Text;
using ExoMine.Pdf;
using Xunit;

namespace ExoMine.Tests.Pdf;

public class PdfReaderTests
{
    private static readonly string[] LeftColumn =
    [
        "Exosomes of mesenchymal stem cells carry micro-", "RNAs to osteoblasts and enhance bone forma-", "tion in vivo. The loaded vesicles were injected",
        "into the femur of mice with a large defect and", "the newly formed bone was measured after four",
    ];

    private static readonly string[] RightColumn =
    [
        "weeks by microtomography of the whole femur.", "Bone formation was higher in treated animals", "than in controls, and the vesicles were found",
        "in osteoblasts by confocal microscopy as well.", "Nothing of the kind was seen in the kidneys.",
    ];

    [Fact]
    public void A_paragraph_goes_on_in_the_next_column_and_hyphens_at_line_ends_are_mended()
    {
        var paper = new SamplePdf().Lines(60, 100, LeftColumn).Lines(320, 100, RightColumn).Read();

        Assert.Contains("enhance bone formation in vivo.", paper.Text);
        Assert.Contains("was measured after four weeks by microtomography of the whole femur.", paper.Text);
    }

    [Fact]
    public void A_caption_between_the_halves_of_a_sentence_comes_after_it()
    {
        var paper = new SamplePdf()
            .Lines(60, 100, LeftColumn)
            .Text("Figure 1. Vesicles under the microscope.", 60, 400, size: 8)
            .Lines(320, 100, RightColumn)
            .Read();

        Assert.Contains("after four weeks by microtomography", paper.Text);
        var caption = Assert.Single(paper.Sections, s => s.Kind == SectionKind.Caption);
        Assert.Equal("Figure 1.", caption.Heading);
        Assert.Equal("Figure 1. Vesicles under the microscope.", caption.Span.In(paper.Text));
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        var pdf = new SamplePdf();
        for (var number = 1; number <= 4; number++)
        {
            if (number > 1) pdf.Page();
            pdf.Text("Journal of Bone Vesicles 2026", 60, 30, size: 8).Lines(60, 100, LeftColumn).Text($"{number}", 300, 815, size: 8);
        }

        var text = pdf.Read().Text;

        Assert.DoesNotContain("Journal of Bone Vesicles", text);
        Assert.DoesNotMatch(@"(?m)^\d$", text);
    }

    [Fact]
    public void Raised_numbers_become_superscripts_and_lowered_ones_stay_digits()
    {
        var paper = new SamplePdf()
            .Text("Bone healing", 60, 100).Text("12", 114.5, 96, size: 6)
            .Text("was seen in H", 125, 100).Text("2", 182, 103, size: 6).Text("O as well", 185.3, 100)
            .Read();

        Assert.Equal("Bone healing¹² was seen in H2O as well", paper.Text);
    }

    [Fact]
    public void Letters_drawn_twice_to_look_bold_are_read_once()
    {
        var paper = new SamplePdf().Text("Osteogenesis rises", 60, 100).Text("Osteogenesis rises", 60.3, 100).Read();

        Assert.Equal("Osteogenesis rises", paper.Text);
    }

    [Fact]
    public void Headings_make_sections_and_references_are_cut_off()
    {
        var paper = new SamplePdf()
            .Text("Vesicles that build bone in the aged mouse", 60, 60, size: 18, isBold: true)
            .Text("1. Introduction", 60, 90, size: 12, isBold: true).Lines(60, 110, LeftColumn)
            .Text("2. Results", 60, 190, size: 12, isBold: true).Lines(60, 210, RightColumn)
            .Text("References", 60, 290, size: 12, isBold: true).Lines(60, 310, "1. Smith A. Bones and vesicles. J Bone. 2020;1:2.")
            .Read();

        Assert.Equal(
            [SectionKind.Title, SectionKind.Introduction, SectionKind.Results, SectionKind.References],
            paper.Sections.Select(s => s.Kind));
        Assert.Equal("Vesicles that build bone in the aged mouse", paper.Bibliography.Title);
        Assert.StartsWith("References\n\n1. Smith", paper.Sections[^1].Span.In(paper.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_knows_where_it_was_printed()
    {
        var paper = new SamplePdf().Lines(60, 100, LeftColumn).Read();

        var at = paper.Text.IndexOf("osteoblasts", StringComparison.Ordinal);
        var line = Assert.Single(paper.Lines, l => l.Span.Contains(at));
        var box = line.BoxOf(new TextSpan(at, at + 11))!.Value;

        Assert.Equal(1, line.Page);
        Assert.InRange(box.X0, 85, 110);
        Assert.InRange(box.X1, box.X0 + 30, box.X0 + 60);
        Assert.True(box.Y0 < 112 && box.Y1 > 112, "the second baseline runs through the box");
        Assert.All(paper.Lines, l => Assert.Equal(l.Span.Length + 1, l.Edges.Count));
    }

    [Fact]
    public void A_cropped_page_is_measured_from_the_corner_of_what_is_shown()
    {
        var whole = Encoding.Latin1.GetString(new SamplePdf().Lines(60, 100, LeftColumn).Bytes());
        // The table of contents of the file no longer fits, and is rebuilt.
        var cropped = Encoding.Latin1.GetBytes(whole.Replace("/MediaBox", "/CropBox [20 30 575 792] /MediaBox", StringComparison.Ordinal));
        var paper = SamplePdf.Read(cropped);

        Assert.Equal((555, 762), (paper.Pages[0].Width, paper.Pages[0].Height));
        var first = paper.Lines[0].BoxOf(paper.Lines[0].Span)!.Value;
        Assert.Equal(60 - 20, first.X0, 3.0);
        Assert.InRange(100 - (842 - 792), first.Y0, first.Y1);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_rotated_page_is_measured_as_it_is_shown(int degrees)
    {
        var paper = new SamplePdf().Rotated(degrees).Lines(60, 100, LeftColumn).Read();

        var page = Assert.Single(paper.Pages);
        var (width, height) = degrees == 180 ? (595, 842) : (842, 595);
        Assert.Equal(width, page.Width, 1.0);
        Assert.Equal(height, page.Height, 1.0);
        Assert.All(paper.Lines, line =>
        {
            var box = line.BoxOf(line.Span)!.Value;
            Assert.InRange(box.X0, 0, width);
            Assert.InRange(box.X1, 0, width);
            Assert.InRange(box.Y0, 0, height);
            Assert.InRange(box.Y1, 0, height);
        });
        Assert.Contains("osteoblasts", paper.Text, StringComparison.Ordinal);

        // Sixty points from the left and a hundred from the top of the unrotated page.
        var first = paper.Lines[0].BoxOf(paper.Lines[0].Span)!.Value;
        switch (degrees)
        {
            case 90: Assert.InRange(first.X1, width - 106, width - 90); Assert.Equal(60, first.Y0, 3.0); break;
            case 180: Assert.InRange(first.Y0, height - 106, height - 90); Assert.Equal(width - 60, first.X1, 3.0); break;
            default: Assert.InRange(first.X0, 90, 106); Assert.Equal(height - 60, first.Y1, 3.0); break;
        }
    }

    [Fact]
    public void Pages_divide_the_text()
    {
        var paper = new SamplePdf().Lines(60, 100, RightColumn).Page().Lines(60, 100, RightColumn).Read();

        Assert.Equal([1, 2], paper.Pages.Select(p => p.Number));
        Assert.Equal(0, paper.Pages[0].Span.Start);
        Assert.Equal(paper.Pages[0].Span.End, paper.Pages[1].Span.Start);
        Assert.Equal(paper.Text.Length, paper.Pages[1].Span.End);
        Assert.Equal(1, paper.Pages[0].Quality);
    }

    [Fact]
    public void A_page_without_text_is_said_to_have_none()
    {
        var paper = new SamplePdf().Read();

        Assert.Equal("", paper.Text);
        Assert.Equal("no_text", Assert.Single(paper.Warnings).Code);
    }

    [Theory]
    [InlineData("", "empty_file")]
    [InlineData("<html>no pdf</html>", "not_a_pdf")]
    public void What_is_no_pdf_is_refused_with_a_code(string content, string code)
    {
        var path = Path.Combine(Path.GetTempPath(), $"exomine-{Guid.NewGuid():n}.pdf");
        File.WriteAllText(path, content);
        try
        {
            Assert.Equal(code, Assert.Throws<UnreadablePdfException>(() => new PdfReader().Read(path, "x")).Code);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

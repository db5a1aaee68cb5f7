using ExoMine.Pdf;
using ExoMine.Segmentation;
using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>What is printed in a column's way: the sentence around it stays whole, and so does what interrupts it.</summary>
public class InterruptionTests
{
    private static readonly string[] Left =
    [
        "Exosomes of mesenchymal stem cells carry small", "regulators to osteoblasts, and we asked whether", "they enhance the formation of bone in old mice.",
        "The loaded vesicles were injected into the femur", "of mice, and the newly formed bone was measured",
    ];

    private static readonly string[] Right =
    [
        "four weeks later by microtomography of the whole", "bone. Its formation was higher in treated animals", "than in controls, and the vesicles were found in",
        "osteoblasts by confocal microscopy in nearly all", "of the sections. Nothing was seen in the kidneys.",
    ];

    private static readonly string[] Box =
    [
        "Vesicles are found in all fluids of the body, and", "their content tells of the cells that made them.", "Most of them are smaller than a thousandth of a", "hair, so that only electrons can show them to us.",
    ];

    private const string Sentence = "the newly formed bone was measured four weeks later by microtomography";
    private static readonly string Aside = string.Join(' ', Box);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_box_at_a_columns_foot_cuts_no_sentence(bool headed, bool framed)
    {
        var pdf = new DrawnPdf().Lines(60, 100, Left);
        if (framed) pdf.Frame(54, 600, 300, 700);
        if (headed) pdf.Text("What vesicles are", 60, 615, font: "B");
        pdf.Lines(60, 630, Box).Lines(320, 100, Right);

        Holds(pdf.Read().Text);
    }

    [Fact]
    public void A_framed_box_cuts_no_sentence_that_goes_on_with_a_name()
    {
        var right = new[] { "Wistar rats were compared with them by the whole" }.Concat(Right[1..]).ToArray();
        var text = new DrawnPdf().Lines(60, 100, Left).Frame(54, 600, 300, 700).Text("What vesicles are", 60, 615, font: "B").Lines(60, 630, Box).Lines(320, 100, right).Read().Text;

        Assert.Contains("the newly formed bone was measured Wistar rats were compared", text, StringComparison.Ordinal);
        Assert.Contains(Aside, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_box_in_a_columns_side_that_the_lines_run_around_cuts_no_sentence(bool boxFirst)
    {
        var pdf = new DrawnPdf();
        if (boxFirst) Aboard(pdf);
        pdf.Lines(60, 100, Left).Lines(60, 160, Right);
        if (!boxFirst) Aboard(pdf);

        Holds(pdf.Read().Text);

        static void Aboard(DrawnPdf pdf) => pdf.Frame(310, 110, 560, 180).Lines(320, 128, Box);
    }

    [Fact]
    public void A_box_drawn_between_two_lines_of_a_column_cuts_no_sentence() =>
        Holds(new DrawnPdf().Lines(60, 100, Left).Frame(310, 110, 560, 180).Lines(320, 128, Box).Lines(60, 160, Right).Read().Text);

    [Fact]
    public void A_box_drawn_row_by_row_with_the_column_beside_it_cuts_no_sentence()
    {
        var pdf = new DrawnPdf();
        string[] body = [.. Left, .. Right];
        for (var i = 0; i < body.Length; i++)
        {
            pdf.Text(body[i], 60, 100 + (12 * i));
            if (i is >= 3 and < 7) pdf.Text(Box[i - 3], 320, 100 + (12 * i));
        }

        Holds(pdf.Read().Text);
    }

    [Fact]
    public void A_footnote_at_a_columns_foot_cuts_no_sentence_and_is_kept()
    {
        var pdf = new DrawnPdf();
        for (var page = 0; page < 2; page++)
        {
            if (page > 0) pdf.Page();
            pdf.Lines(60, 100, Left).Text("1 The mice were kept as the law of the country demands, and all of them", 60, 740, size: 7.5)
                .Text("were given water and food as they liked it.", 60, 749, size: 7.5).Lines(320, 100, Right);
        }

        var paper = pdf.Read();

        Assert.Equal(2, Count(paper.Text, Sentence));
        Assert.Equal(2, Count(paper.Text, "The mice were kept as the law of the country demands, and all of them were given water"));
    }

    [Fact]
    public void A_figure_with_its_labels_and_a_table_between_the_halves_of_a_paragraph_cut_no_sentence()
    {
        var paper = new DrawnPdf()
            .Text("Vesicles that build bone in the aged mouse", 60, 60, size: 18).Lines(60, 100, Left)
            .Page()
            .Text("Control", 100, 120, size: 7).Text("Treated", 180, 120, size: 7).Text("0.5", 70, 160, size: 7).Text("1.0", 70, 140, size: 7)
            .Text("Figure 1. Bone of treated and of untreated mice.", 60, 200, size: 8)
            .Text("Table 1. Weight of the mice in grams.", 60, 300, size: 8)
            .Text("Group", 60, 315, size: 8).Text("Before", 160, 315, size: 8).Text("After", 260, 315, size: 8)
            .Text("Control", 60, 326, size: 8).Text("21.5", 160, 326, size: 8).Text("22.9", 260, 326, size: 8)
            .Text("Treated", 60, 337, size: 8).Text("21.7", 160, 337, size: 8).Text("23.4", 260, 337, size: 8)
            .Lines(60, 420, Right).Read();
        var sentences = new SentenceAnnotator(new SentenceSplitter(AbbreviationList.Load(Path.Combine(AppContext.BaseDirectory, "models", "segmentation", "abbreviations.tsv")))).Annotate(paper).Sentences.Select(s => s.Span.In(paper.Text)).ToList();

        Assert.Contains(Sentence, paper.Text, StringComparison.Ordinal);
        Assert.Equal(["Figure 1.", "Table 1."], paper.Sections.Where(s => s.Kind == SectionKind.Caption).Select(s => s.Heading));
        Assert.Contains("21.5", Assert.Single(paper.Sections, s => s.Kind == SectionKind.Table).Span.In(paper.Text), StringComparison.Ordinal);
        Assert.DoesNotContain(sentences, s => s.Contains("21.5", StringComparison.Ordinal) || s.Contains("Before", StringComparison.Ordinal));
        Assert.Contains(sentences, s => s.EndsWith("microtomography of the whole bone.", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_page_that_is_evidently_out_of_order_is_put_in_order()
    {
        var pdf = new DrawnPdf().Lines(60, 100, [.. Left, .. Right]).Page();
        for (var i = 0; i < Left.Length * 2; i++)
            pdf.Text(i < 5 ? Left[i] : Right[i - 5], 60, 100 + (12 * i)).Text(i < 5 ? Right[i] : Left[i - 5], 320, 100 + (12 * i));

        var paper = pdf.Read();

        Assert.Equal(2, Assert.Single(paper.Warnings, w => w.Code == "reading_order").Page);
        Assert.Equal(1, paper.Pages[0].Quality);
        Assert.True(paper.Pages[1].Quality < 1);
        Assert.Equal(2, Count(paper.Text, string.Join(' ', [.. Left, .. Right])));
    }

    private static void Holds(string text)
    {
        Assert.Contains(Sentence, text, StringComparison.Ordinal);
        Assert.Contains(Aside, text, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}

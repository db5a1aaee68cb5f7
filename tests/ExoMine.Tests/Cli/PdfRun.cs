using System.Text.Json;
using ExoMine.Tests.Pdf;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>One run over PDFs that each show something, for all tests that look at its JSON.</summary>
[CollectionDefinition(Name)]
public sealed class PdfRun : ICollectionFixture<PdfRun>, IDisposable
{
    public const string Name = "a run over drawn PDFs";

    public CommandLine Exomine { get; } = new();

    public PdfRun()
    {
        Exomine.Write("in/title.pdf", Title().Bytes());
        Exomine.Write("in/turned.pdf", Turned(90).Bytes());
        Exomine.Write("in/halves.pdf", Halves().Bytes());
        Exomine.Write("in/poor.pdf", Poor().Bytes());
        Exomine.Write("in/scan.pdf", Scan().Bytes());
        Exomine.Write("in/broken.pdf", BrokenPage());
        Exomine.Run("run", "in", "-o", "out");
    }

    public JsonElement Json(string id) => JsonDocument.Parse(Exomine.Read("out", id + ".json")).RootElement;

    private static DrawnPdf Title() => new DrawnPdf()
        .Text("Journal of Bone and Vesicles 12, 345", 60, 30, size: 8)
        .Text("Vesicles that build bone in the aged mouse", 60, 60, size: 18, font: "B")
        .Text("Jane Doe, Ada Roe and Li Wei", 60, 85, size: 11)
        .Text("Received 3 May 2024; accepted 9 December 2024; published online 7 January 2025", 60, 100, size: 8)
        .Text("doi: 10.1234/bone.2025.17  PMID: 31234567", 60, 110, size: 8)
        .Text("Abstract", 60, 130, size: 12, font: "B")
        .Lines(60, 146, "Exosomes of stem cells promote osteogenesis in mice. We loaded them with regulators", "and saw the bones of mice grow.")
        .Text("Keywords: exosome; osteogenesis; mouse", 60, 176)
        .Text("1. Introduction", 60, 200, size: 12, font: "B").Lines(60, 216, "Bones of old mice break often. Exosomes from stem cells may help them,", "as was seen before by others [1].")
        .Text("2. Methods", 60, 250, size: 12, font: "B")
        .Text("2.1. Cells", 60, 266, font: "B").Lines(60, 280, "Stem cells were taken from the marrow of mice and were kept for", "a week.")
        .Text("2.1.1. Media", 60, 312, font: "B").Lines(60, 326, "The medium was changed every second day, and serum was added to", "all of it.")
        .Text("2.2. Animals", 60, 358, font: "B").Lines(60, 372, "Twelve mice were given water and food as they liked it in all of", "these weeks.")
        .Text("3. Results", 60, 404, size: 12, font: "B").Lines(60, 420, "Exosomes enhanced bone formation in the femur of mice after four", "weeks.")
        .Text("Figure 1. Bone of the treated mice.", 60, 454, size: 8)
        .Text("References", 60, 484, size: 12, font: "B").Lines(60, 500, "1. Smith A. Bones and exosomes promote osteogenesis. J Bone. 2019;1:2.");

    private static DrawnPdf Turned(int degrees) => new DrawnPdf().Page($"/Rotate {degrees}").Text("Exosomes promote osteogenesis.", 60, 100);

    private static DrawnPdf Halves() => new DrawnPdf()
        .Lines(60, 748, "Stem cells were kept for a week and were seen to grow in all of that time by", "those who kept them. Exosomes of the stem cells promote osteogenesis in the bones")
        .Page().Lines(60, 100, "of old mice and of young ones that were fed with them for as long as they were", "alive. Nothing else was seen in them.");

    /// <summary>A good page, one of letters without a meaning, one of glued words, and one drawn out of order.</summary>
    private static DrawnPdf Poor()
    {
        string[] lines = ["Exosomes of stem cells promote osteogenesis in mice, and", "we saw the bones of them grow for as long as they were fed", "with vesicles that were taken from the marrow of young mice"];
        var pdf = new DrawnPdf().Mapped("M", ('?', "\uE0A7")).Lines(60, 100, lines).Page();
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
            pdf.Draw($"BT 1 0 0 1 60 {700 - (12 * i)} Tm /F 10 Tf ({line.Replace("e", ") Tj /M 10 Tf (?) Tj /F 10 Tf (", StringComparison.Ordinal)}) Tj ET");
        pdf.Page();
        for (var i = 0; i < 3; i++) pdf.Text(lines[i].Replace(" ", "", StringComparison.Ordinal), 60, 100 + (12 * i));
        pdf.Page();
        for (var i = 0; i < 12; i++) pdf.Text(lines[i % 3], 60, 100 + (12 * (i * 5 % 12)));
        return pdf;
    }

    private static DrawnPdf Scan() => new DrawnPdf().Draw("q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q");

    /// <summary>Three pages, of which the second is no page.</summary>
    private static byte[] BrokenPage() => DrawnPdf.Write(
    [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/Resources<</Font<</F 8 0 R>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 9 0 R/Resources<</Font<</F 8 0 R>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F 8 0 R>>>>>>",
        DrawnPdf.Stream("", "BT /F 10 Tf 60 700 Td (Exosomes build bone on the first page.) Tj ET"),
        DrawnPdf.Stream("", "BT /F 10 Tf 60 700 Td (Exosomes build bone on the last page.) Tj ET"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        DrawnPdf.Stream("/Filter/NoSuchFilter", "BT /F 10 Tf 60 700 Td (lost) Tj ET"),
    ]);

    public void Dispose() => Exomine.Dispose();
}

using System.IO.Compression;
using System.Text;
using ExoMine.Tests.Pdf;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A PDF that breaks the parser costs itself alone.</summary>
public sealed class PdfIsolationTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Theory]
    [InlineData("random.pdf", "not a pdf at all", "not_a_pdf")]
    [InlineData("empty.pdf", "", "empty_file")]
    public void Files_that_are_no_pdf_are_said_so(string name, string content, string code)
    {
        exomine.Write(name, content);
        Assert.Equal(1, exomine.Run("run", name, "-o", "out").ExitCode);
        Assert.Contains($"{name}\t{code}\t", exomine.Read("out", "failures.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_overflows_the_stack_is_reported_in_words_and_its_worker_is_replaced()
    {
        exomine.Write("a-good.pdf", Page("", "BT /F 12 Tf 40 200 Td (Exosomes build bone.) Tj ET"u8.ToArray()));
        exomine.Write("b-ring.pdf", Ring());
        exomine.Write("c-good.pdf", File.ReadAllBytes(exomine.At("a-good.pdf")));

        Assert.Equal(1, exomine.Run("text", "a-good.pdf", "b-ring.pdf", "c-good.pdf", "-o", "out", "--jobs", "1").ExitCode);

        Assert.Equal("b-ring.pdf\tstack_overflow\tis nested so deeply that the PDF parser overflows; the file is damaged or hostile", Assert.Single(File.ReadAllLines(exomine.At("out", "failures.tsv")).Skip(1)));
        Assert.Equal("Exosomes build bone.", exomine.Read("out", "a-good.txt"));
        Assert.Equal("Exosomes build bone.", exomine.Read("out", "c-good.txt"));
    }

    [Fact]
    public void A_file_of_more_drawing_than_memory_holds_is_refused_in_words_and_read_with_more()
    {
        exomine.Write("maps.pdf", Page("", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("1 0 0 1 2 3 cm\n", 1_200_000)))));

        Assert.Equal(1, exomine.Run("text", "maps.pdf", "-o", "small", "--max-memory", "64", "--timeout", "60").ExitCode);

        Assert.Equal("maps.pdf\ttoo_much_memory\tneeds more memory than a file may take; raise --max-memory if it is a real paper", Assert.Single(File.ReadAllLines(exomine.At("small", "failures.tsv")).Skip(1)));
        Assert.Equal(0, exomine.Run("text", "maps.pdf", "-o", "large", "--max-memory", "1000").ExitCode);
    }

    [Fact]
    public void A_pdf_without_text_is_written_with_a_warning()
    {
        exomine.Write("scan.pdf", "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids [3 0 R]>> endobj\n"
            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox [0 0 595 842]>> endobj\ntrailer <</Root 1 0 R/Size 4>>\n%%EOF\n");
        Assert.Equal(0, exomine.Run("run", "scan.pdf", "-o", "out").ExitCode);
        var json = exomine.Read("out", "scan.json");
        Assert.Contains("\"text\": \"\"", json, StringComparison.Ordinal);
        Assert.Matches("\"code\":\"(looks_scanned|no_text)\"", json);
    }

    [Fact]
    public void A_decompression_bomb_costs_itself_alone()
    {
        exomine.Write("bomb.pdf", Page("/Filter[/FlateDecode/FlateDecode]", Packed(Packed(new byte[300_000_000]))));
        exomine.Write("good.pdf", Page("", "BT /F 12 Tf 40 200 Td (Exosomes build bone.) Tj ET"u8.ToArray()));

        Assert.Equal(1, exomine.Run("text", "bomb.pdf", "good.pdf", "-o", "out", "--timeout", "20", "--max-memory", "100").ExitCode);

        Assert.Matches("^bomb.pdf\t(too_much_memory|timeout)\t", Assert.Single(File.ReadAllLines(exomine.At("out", "failures.tsv")).Skip(1)));
        Assert.Contains("Exosomes build bone.", exomine.Read("out", "good.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_never_ends_is_stopped_at_the_time_limit()
    {
        exomine.Write("endless.pdf", Endless(levels: 40));
        exomine.Write("good.pdf", Page("", "BT /F 12 Tf 40 200 Td (Exosomes build bone.) Tj ET"u8.ToArray()));

        Assert.Equal(1, exomine.Run("text", "endless.pdf", "good.pdf", "-o", "out", "--timeout", "8").ExitCode);

        Assert.StartsWith("endless.pdf\ttimeout\ttook longer than 8 s", Assert.Single(File.ReadAllLines(exomine.At("out", "failures.tsv")).Skip(1)), StringComparison.Ordinal);
        Assert.True(File.Exists(exomine.At("out", "good.txt")));
    }

    [Theory]
    [InlineData(null, "encrypted")]
    [InlineData("wrong", "wrong_password")]
    [InlineData("vesicle", null)]
    public void An_encrypted_file_opens_with_its_password(string? password, string? code)
    {
        exomine.Write("sealed.pdf", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "Files", "sealed.pdf")));

        var exit = exomine.Run(["text", "sealed.pdf", "-o", "out", .. password is null ? Array.Empty<string>() : ["--password", password]]).ExitCode;

        Assert.Equal(code is null ? 0 : 1, exit);
        if (code is null) Assert.Contains("Sealed vesicles build bone.", exomine.Read("out", "sealed.txt"), StringComparison.Ordinal);
        else Assert.Contains($"sealed.pdf\t{code}\t", exomine.Read("out", "failures.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_said_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "root may read everything");
        exomine.Write("secret.pdf", Page("", "BT ET"u8.ToArray()));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(exomine.At("secret.pdf"), UnixFileMode.None);

        Assert.Equal(1, exomine.Run("text", "secret.pdf", "-o", "out").ExitCode);

        Assert.Contains("secret.pdf\tunreadable\t", exomine.Read("out", "failures.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_form_fields_and_notes_is_kept_and_one_bad_page_does_not_lose_the_others()
    {
        exomine.Write("form.pdf", """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R 4 0 R 9 0 R]/Count 3>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Annots[5 0 R 6 0 R]>> endobj
            4 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 7 0 R/Resources 12>> endobj
            5 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(osteoblasts)/Rect[50 50 200 70]>> endobj
            6 0 obj <</Type/Annot/Subtype/FreeText/Rect[50 150 250 170]/AP<</N 8 0 R>>>> endobj
            7 0 obj <</Length 20/Filter/NoSuchFilter>> stream
            BT (broken) Tj ET   
            endstream endobj
            8 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F 10 0 R>>>>/Length 44>> stream
            BT /F 10 Tf 2 5 Td (a note on vesicles) Tj ET
            endstream endobj
            9 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 11 0 R/Resources<</Font<</F 10 0 R>>>>>> endobj
            10 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            11 0 obj <</Length 50>> stream
            BT /F 10 Tf 40 200 Td (The last page is whole.) Tj ET
            endstream endobj
            trailer <</Root 1 0 R/Size 12>>
            %%EOF
            """);

        Assert.Equal(0, exomine.Run("text", "form.pdf", "-o", "out").ExitCode);

        var text = exomine.Read("out", "form.txt");
        Assert.Contains("osteoblasts", text, StringComparison.Ordinal);
        Assert.Contains("a note on vesicles", text, StringComparison.Ordinal);
        Assert.Contains("The last page is whole.", text, StringComparison.Ordinal);
    }

    /// <summary>One page with this content.</summary>
    private static byte[] Page(string filter, byte[] content) =>
    [
        .. Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids [3 0 R]>> endobj\n"
            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>> endobj\n"
            + "4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
            + $"5 0 obj <</Length {content.Length}{filter}>> stream\n"),
        .. content,
        .. "\nendstream endobj\ntrailer <</Root 1 0 R/Size 6>>\n%%EOF\n"u8,
    ];

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest)) deflate.Write(data);
        return packed.ToArray();
    }

    /// <summary>Forms that each draw the next one twice: the page draws 2 to the power of so many.</summary>
    private static string Endless(int levels)
    {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids [3 0 R]>> endobj\n"
            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 10 0 R/Resources<</XObject<</X 11 0 R>>>>>> endobj\n"
            + "10 0 obj <</Length 6>> stream\n/X Do \nendstream endobj\n");
        for (var n = 11; n < 11 + levels; n++)
            pdf.Append($"{n} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {n + 1} 0 R>>>>/Length 12>> stream\n/X Do /X Do \nendstream endobj\n");
        return pdf.Append($"{11 + levels} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 4>> stream\nq Q \nendstream endobj\ntrailer <</Root 1 0 R/Size {12 + levels}>>\n%%EOF\n").ToString();
    }

    /// <summary>Two forms that draw each other for ever.</summary>
    private static byte[] Ring()
    {
        static string Form(int other) => DrawnPdf.Stream($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {other} 0 R>>>>", "/X Do");
        return DrawnPdf.Write(
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 6 0 R/Resources<</XObject<</X 4 0 R>>>>>>",
            Form(5), Form(4), DrawnPdf.Stream("", "/X Do"),
        ]);
    }

    public void Dispose() => exomine.Dispose();
}

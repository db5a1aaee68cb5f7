using System.Text;
using CsCheck;
using ExoMine.Pdf;
using Xunit;

namespace ExoMine.Tests.Pdf;

public class DamagedFileTests
{
    private static readonly byte[] Whole = Sample();

    [Fact]
    public void A_file_without_its_cross_reference_table_is_rebuilt()
    {
        var cut = Whole.AsSpan().LastIndexOf("xref\n"u8) is > 0 and var at ? Whole[..(at - 20)] : Whole[..(Whole.Length - 200)];

        var paper = SamplePdf.Read(cut);

        Assert.Contains("Exosomes build bone.", paper.Text);
    }

    [Fact]
    public void A_missing_header_is_tolerated()
    {
        var paper = SamplePdf.Read(Whole[9..]);

        Assert.Contains("Exosomes build bone.", paper.Text);
    }

    [Fact]
    public void A_form_fields_value_is_read()
    {
        const string pdf = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Annots[4 0 R]>> endobj
            4 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(osteoblasts)/Rect[50 50 200 70]>> endobj
            """;

        Assert.Contains("osteoblasts", SamplePdf.Read(Encoding.ASCII.GetBytes(pdf)).Text);
    }

    [Fact]
    public void No_damage_escapes_as_anything_but_a_refusal() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte, Gen.Int[0, Whole.Length]).Sample((at, value, length) =>
        {
            var file = Whole.ToArray();
            file[at] = value;
            try
            {
                SamplePdf.Read(file[..Math.Max(length, 1)]);
            }
            catch (UnreadablePdfException e)
            {
                Assert.NotEqual("", e.Message);
            }
        }, iter: 60, threads: 1);

    private static byte[] Sample()
    {
        using var pdf = new SamplePdf();
        return pdf.Text("Exosomes build bone.", 60, 100).Bytes();
    }
}

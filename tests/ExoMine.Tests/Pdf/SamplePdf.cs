using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ExoMine.Tests.Pdf;

/// <summary>Writes small PDFs for tests: text at a place (points from the upper left corner), a page after another.</summary>
internal sealed class SamplePdf : IDisposable
{
    private const double Height = 842;

    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont roman;
    private readonly PdfDocumentBuilder.AddedFont bold;
    private PdfPageBuilder? page;

    public SamplePdf()
    {
        roman = builder.AddStandard14Font(Standard14Font.TimesRoman);
        bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        Page();
    }

    public SamplePdf Page()
    {
        page = builder.AddPage(PageSize.A4);
        return this;
    }

    /// <summary>Shows the page turned clockwise; places stay those of the unturned page.</summary>
    public SamplePdf Rotated(int degrees)
    {
        page!.SetRotation(new PageRotationDegrees(degrees));
        return this;
    }

    public SamplePdf Text(string text, double x, double y, double size = 10, bool isBold = false)
    {
        page!.AddText(text, size, new PdfPoint(x, Height - y), isBold ? bold : roman);
        return this;
    }

    /// <summary>Lines under each other, twelve points apart.</summary>
    public SamplePdf Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Text(lines[i], x, y + (12 * i));
        return this;
    }

    public void Dispose() => builder.Dispose();

    public Paper Read(string id = "sample") => Read(builder.Build(), id);

    public byte[] Bytes() => builder.Build();

    public static Paper Read(byte[] file, string id = "sample")
    {
        var path = Path.Combine(Path.GetTempPath(), $"exomine-{Guid.NewGuid():n}.pdf");
        try
        {
            File.WriteAllBytes(path, file);
            return new ExoMine.Pdf.PdfReader().Read(path, id);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

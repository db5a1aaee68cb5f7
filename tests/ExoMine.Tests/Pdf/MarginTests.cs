using ExoMine.Pdf;
using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>Turned and slanted words in the margin or across the page are no part of the text, wherever they are drawn.</summary>
public class MarginTests
{
    private static readonly string[] Prose = [.. Enumerable.Range(0, 24).Select(n => $"osteoblast number {(char)('a' + n)} met a vesicle and built some bone in the femur")];
    private static readonly string Whole = string.Join(' ', Prose);

    [Theory]
    [InlineData(45)]
    [InlineData(30)]
    [InlineData(-50)]
    public void A_slanted_watermark_is_left_out(double degrees)
    {
        var pdf = new DrawnPdf();
        pdf.Lines(70, 100, Prose[..12]).Text("ACCEPTED MANUSCRIPT", 100, 500, size: 48, degrees: degrees).Lines(70, 244, Prose[12..]);

        Assert.Equal(Whole, pdf.Read().Text);
    }

    [Theory]
    [InlineData(90, 585, 700)]
    [InlineData(-90, 12, 100)]
    public void A_turned_strip_in_the_margin_is_left_out(double degrees, double x, double y)
    {
        var pdf = new DrawnPdf();
        for (var page = 0; page < 2; page++)
        {
            if (page > 0) pdf.Page();
            pdf.Lines(70, 100, Prose[..12]).Text("Downloaded from https://example.org by guest on 23 November 2026", x, y, size: 7, degrees: degrees).Lines(70, 244, Prose[12..]);
        }

        Assert.Equal($"{Whole} {Whole}", pdf.Read().Text);
    }

    [Theory]
    [InlineData("Downloaded from http://journals.example.org/ by guest on May 4, 2026")]
    [InlineData("This article is protected by copyright. All rights reserved")]
    [InlineData("For personal use only. No other uses without permission.")]
    public void A_strip_at_the_foot_of_one_page_is_left_out(string strip) =>
        Assert.Equal(Whole, new DrawnPdf().Lines(70, 100, Prose).Text(strip, 60, 826, size: 7).Read().Text);

    [Theory]
    [InlineData(90)]
    [InlineData(-90)]
    public void A_page_of_turned_lines_is_read_along_them(double degrees)
    {
        var pdf = new DrawnPdf();
        for (var i = 0; i < Prose.Length; i++) pdf.Text(Prose[i], degrees > 0 ? 100 + (12 * i) : 500 - (12 * i), degrees > 0 ? 700 : 100, degrees: degrees);

        Assert.Equal(Whole, pdf.Read().Text);
    }
}

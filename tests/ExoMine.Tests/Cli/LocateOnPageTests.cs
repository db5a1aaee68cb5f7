using BigGustave;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A sentence's boxes lie on its printed letters, however the page is turned.</summary>
[Collection(PdfRun.Name)]
public sealed class LocateOnPageTests(PdfRun run)
{
    private static readonly bool CanDraw = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Join(folder, OperatingSystem.IsWindows() ? "pdftoppm.exe" : "pdftoppm")));

    [Fact]
    public void A_finding_is_located_by_its_page_and_boxes()
    {
        var (exit, output, _) = run.Exomine.Run("locate", "out/turned.json", "f1");

        Assert.Equal(0, exit);
        Assert.StartsWith("Exosomes promote osteogenesis.\npage 2  [", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_box_drawn_on_a_turned_page_lies_around_the_letters()
    {
        Assert.SkipUnless(CanDraw, "pdftoppm is not installed");

        var (exit, _, error) = run.Exomine.Run("locate", "out/turned.json", "f1", "--png", "page.png");

        Assert.Equal("", error);
        Assert.Equal(0, exit);
        var page = Png.Open(run.Exomine.At("page.png"));
        Assert.Equal((1684, 1190), (page.Width, page.Height));
        var frame = Around(page, p => p is { R: 213, G: 94, B: 0 });
        var ink = Around(page, p => p is { R: < 90, G: < 90, B: < 90 });
        Assert.True(frame.Left < ink.Left && frame.Top < ink.Top && frame.Right > ink.Right && frame.Bottom > ink.Bottom, $"{ink} in {frame}");
        Assert.InRange((frame.Right - frame.Left) - (ink.Right - ink.Left), 0, 24);
        Assert.InRange((frame.Bottom - frame.Top) - (ink.Bottom - ink.Top), 0, 24);
    }

    [Fact]
    public void A_missing_pdftoppm_is_said_in_a_clear_line_and_the_boxes_are_printed_all_the_same()
    {
        var (exit, output, error) = run.Exomine.RunWithPath(run.Exomine.Folder, "locate", "out/turned.json", "f1", "--png", "none.png");

        Assert.Equal(2, exit);
        Assert.Contains("page 2  [", output, StringComparison.Ordinal);
        Assert.Equal("error: pdftoppm is not installed: install poppler-utils to draw pages (page and boxes are printed without it)", error.Trim());
        Assert.False(File.Exists(run.Exomine.At("none.png")));
    }

    private static (int Left, int Top, int Right, int Bottom) Around(Png page, Predicate<Pixel> chosen)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = 0; y < page.Height; y++)
            for (var x = 0; x < page.Width; x++)
                if (chosen(page.GetPixel(x, y))) (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        return (left, top, right, bottom);
    }
}

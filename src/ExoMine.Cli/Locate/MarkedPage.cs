using System.Diagnostics;
using BigGustave;

namespace ExoMine.Cli.Locate;

/// <summary>A PDF page as pdftoppm draws it, with rectangles marked on it.</summary>
internal static class MarkedPage
{
    private const int DotsPerInch = 144;
    private const double PointsPerInch = 72;
    private const int FrameWidth = 2;

    /// <param name="boxes">[x0, y0, x1, y1] in PDF points from the upper left corner.</param>
    /// <returns>The PNG's bytes.</returns>
    /// <exception cref="InvalidDataException">pdftoppm is not installed or cannot draw the page.</exception>
    public static byte[] Draw(string pdf, int page, IEnumerable<IReadOnlyList<double>> boxes)
    {
        var drawn = Png.Open(Render(pdf, page));
        var marked = PngBuilder.Create(drawn.Width, drawn.Height, hasAlphaChannel: false);
        for (var y = 0; y < drawn.Height; y++)
            for (var x = 0; x < drawn.Width; x++)
                if (drawn.GetPixel(x, y) is var pixel) marked.SetPixel(pixel.R, pixel.G, pixel.B, x, y);
        foreach (var box in boxes) Mark(box.Select(points => (int)(points / PointsPerInch * DotsPerInch)).ToArray(), drawn, marked);
        return marked.Save();
    }

    /// <summary>Tints like a marker pen and frames; parts outside the page are left out.</summary>
    private static void Mark(int[] box, Png drawn, PngBuilder marked)
    {
        var (left, top, right, bottom) = (box[0] - FrameWidth, box[1] - FrameWidth, box[2] + FrameWidth, box[3] + FrameWidth);
        for (var y = Math.Max(0, top); y < Math.Min(drawn.Height, bottom); y++)
            for (var x = Math.Max(0, left); x < Math.Min(drawn.Width, right); x++)
            {
                var frame = x < left + FrameWidth || x >= right - FrameWidth || y < top + FrameWidth || y >= bottom - FrameWidth;
                var pixel = drawn.GetPixel(x, y);
                if (frame) marked.SetPixel(213, 94, 0, x, y);
                else marked.SetPixel(pixel.R, pixel.G, (byte)(pixel.B * 2 / 5), x, y);
            }
    }

    private static MemoryStream Render(string pdf, int page)
    {
        var start = new ProcessStartInfo("pdftoppm", ["-png", "-cropbox", "-r", $"{DotsPerInch}", "-f", $"{page}", "-l", $"{page}", "-singlefile", Path.GetFullPath(pdf)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var problem = process.StandardError.ReadToEndAsync();
            var image = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(image);
            process.WaitForExit();
            if (process.ExitCode != 0 || image.Length == 0) throw new InvalidDataException($"{pdf}: pdftoppm cannot draw page {page} ({problem.Result.Trim()})");
            image.Position = 0;
            return image;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidDataException("pdftoppm is not installed: install poppler-utils to draw pages (page and boxes are printed without it)");
        }
    }
}

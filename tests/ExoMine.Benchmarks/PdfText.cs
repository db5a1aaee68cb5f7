using System.Diagnostics;
using System.Globalization;
using ExoMine.Pdf;

namespace ExoMine.Benchmarks;

/// <summary>Writes the text of every PDF of a folder, for comparison with other extractors.</summary>
internal static class PdfText
{
    public static int Write(string articles, string output)
    {
        Directory.CreateDirectory(output);
        var reader = new PdfReader();
        var clock = Stopwatch.StartNew();
        var files = Directory.GetFiles(articles, "*.pdf").Order(StringComparer.Ordinal).ToArray();
        foreach (var file in files)
        {
            var id = Path.GetFileNameWithoutExtension(file);
            try
            {
                var paper = reader.Read(file, id);
                File.WriteAllText(Path.Combine(output, id + ".txt"), paper.Text);
                File.WriteAllLines(Path.Combine(output, id + ".sections"), Outline(paper));
                foreach (var warning in paper.Warnings) Console.Error.WriteLine($"{id}: {warning.Code} {warning.Message}");
            }
            catch (UnreadablePdfException e)
            {
                Console.Error.WriteLine($"{id}: {e.Code} {e.Message}");
            }
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {clock.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }

    private static IEnumerable<string> Outline(Paper paper)
    {
        var b = paper.Bibliography;
        yield return $"title\t{b.Title}";
        yield return $"authors\t{string.Join('|', b.Authors)}";
        yield return $"year\t{b.Year}";
        yield return $"doi\t{b.Doi}";
        yield return $"pmid\t{b.Pmid}";
        yield return $"keywords\t{string.Join('|', b.Keywords)}";
        foreach (var section in paper.Sections)
            yield return $"{section.Kind}\t{section.Heading}\t{section.Span.Length}\t{section.Span.In(paper.Text)[..Math.Min(70, section.Span.Length)].ReplaceLineEndings(" ")}";
    }
}

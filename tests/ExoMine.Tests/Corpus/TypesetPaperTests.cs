using ExoMine.Evaluation;
using ExoMine.Formats;
using ExoMine.Pdf;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class TypesetPaperTests
{
    private const int Largest = 150 * 1024;

    /// <summary>A sentence counts as read where the PDF's text holds it in one piece but for spaces and hyphens.</summary>
    private const double LeastRead = 0.97;

    public static readonly TheoryData<string> Papers = [.. CorpusFiles.Papers.Select(p => p.Id)];

    [Fact]
    public void Every_paper_has_a_small_pdf()
    {
        Assert.All(CorpusFiles.Papers, paper => Assert.InRange(new FileInfo(Pdf(paper.Id)).Length, 1024, Largest));
        Assert.All(CorpusFiles.Papers, paper => Assert.Equal("%PDF"u8.ToArray(), File.ReadAllBytes(Pdf(paper.Id))[..4]));
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_pdf_reads_as_the_gold_is_written(string id)
    {
        var text = new PdfReader().Read(Pdf(id), id).Text;
        var split = CorpusFiles.Papers.Single(p => p.Id == id).Split;
        var units = GoldReader.Read(CorpusFiles.Gold(split)).Where(u => u.Doc == id).ToList();
        var lost = units.Zip(UnitAligner.Align(text, units)).Where(pair => pair.Second is null).Select(pair => pair.First.Id + " " + pair.First.Text).ToList();
        Assert.True(lost.Count <= (1 - LeastRead) * units.Count, $"{lost.Count} of {units.Count} not found:\n{string.Join('\n', lost)}");
    }

    private static string Pdf(string id) => Path.Combine(CorpusFiles.Folder, "papers", id + ".pdf");
}

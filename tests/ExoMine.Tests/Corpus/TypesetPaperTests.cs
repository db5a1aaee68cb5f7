using Xunit;

namespace ExoMine.Tests.Corpus;

public class TypesetPaperTests
{
    private const int Largest = 150 * 1024;

    [Fact]
    public void Every_paper_has_a_small_pdf()
    {
        Assert.All(CorpusFiles.Papers, paper => Assert.InRange(new FileInfo(Pdf(paper.Id)).Length, 1024, Largest));
        Assert.All(CorpusFiles.Papers, paper => Assert.Equal("%PDF"u8.ToArray(), File.ReadAllBytes(Pdf(paper.Id))[..4]));
    }

    private static string Pdf(string id) => Path.Combine(CorpusFiles.Folder, "papers", id + ".pdf");
}

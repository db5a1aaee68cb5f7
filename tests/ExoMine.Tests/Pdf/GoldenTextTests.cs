using ExoMine.Pdf;
using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>The text of the sample papers, to the character. EXOMINE_UPDATE_GOLDEN=FOLDER writes what is read now into FOLDER instead.</summary>
public class GoldenTextTests
{
    public static TheoryData<string> Papers() =>
        [.. Directory.GetFiles(At("corpus", "papers"), "*.pdf").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_sample_paper_is_read_as_before(string paper)
    {
        var text = new PdfReader().Read(At("corpus", "papers", paper + ".pdf"), paper).Text;
        if (Environment.GetEnvironmentVariable("EXOMINE_UPDATE_GOLDEN") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, paper + ".txt"), text);
        else
            Assert.Equal(File.ReadAllText(At("Golden", paper + ".txt")), text);
    }

    private static string At(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);
}

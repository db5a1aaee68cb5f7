using ExoMine.Formats;
using ExoMine.Pdf;

namespace ExoMine.Cli;

/// <summary>Reads a .pdf file as one paper.</summary>
internal sealed class PdfPaperReader : IPaperReader
{
    private readonly PdfReader reader = new();

    public string Kind => "pdf";

    public bool HoldsManyPapers => false;

    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => Load(file))];

    private Paper Load(InputFile file)
    {
        try
        {
            var hash = FileHash.Sha256(file.Path);
            return reader.Read(file.Path, file.Id) with { Source = new PaperSource(file.Given, hash, Kind) };
        }
        catch (UnreadablePdfException problem)
        {
            throw new InputProblemException(problem.Code, problem.Message);
        }
    }
}

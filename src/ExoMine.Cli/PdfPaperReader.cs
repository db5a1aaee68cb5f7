using ExoMine.Cli.Workers;
using ExoMine.Formats;

namespace ExoMine.Cli;

/// <summary>Reads a .pdf file as one paper, in a worker process: what breaks the parser must not break the run.</summary>
internal sealed class PdfPaperReader(WorkerPool workers, ParsedTextCache cache, string? password) : IPaperReader
{
    public string Kind => "pdf";

    public bool HoldsManyPapers => false;

    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => Load(file))];

    private Paper Load(InputFile file)
    {
        var hash = FileHash.Sha256(file.Path);
        var paper = cache.GetOrParse(hash, file.Id, password, () => workers.Read(file.Path, file.Id, password));
        return paper with { Source = new PaperSource(file.Given, hash, Kind) };
    }
}

using ExoMine.Cli.Cache;
using ExoMine.Cli.Run;
using ExoMine.Cli.Workers;
using ExoMine.Formats;

namespace ExoMine.Cli;

/// <summary>Reads a .pdf file as one paper, in a worker process: what breaks the parser must not break the run.</summary>
internal sealed class PdfPaperReader(WorkerPool workers, ParsedTextCache? cache, string? password) : IPaperReader
{
    public string Kind => "pdf";

    public bool HoldsManyPapers => false;

    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => Load(file))];

    private Paper Load(InputFile file)
    {
        if (file.Content is null) return Load(file, file.Path);
        // A member of an archive: the worker needs a file. One that a killed run leaves in the cache goes when the next run begins.
        if (cache is not null) Directory.CreateDirectory(cache.Folder);
        var path = Path.Join(cache?.Folder ?? Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf.part");
        try
        {
            using (var content = file.Open()) Copy(content, path);
            return Load(file, path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The content is in memory: what fails here is the disk, and no fault of the paper.</summary>
    private static void Copy(Stream content, string path)
    {
        try
        {
            using var copy = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            content.CopyTo(copy);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(path, problem);
        }
    }

    private Paper Load(InputFile file, string path)
    {
        var hash = FileHash.Sha256(path);
        var paper = cache is null ? Parse() : cache.GetOrParse(hash, file.Id, password, Parse);
        return paper with { Source = new PaperSource(file.Given, hash, Kind) };

        Paper Parse() => workers.Read(path, file.Id, password);
    }
}

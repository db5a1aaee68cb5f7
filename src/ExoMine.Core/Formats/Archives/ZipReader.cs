using System.IO.Compression;

namespace ExoMine.Formats.Archives;

/// <summary>Reads the papers in a .zip, in the order of their names.</summary>
public sealed class ZipReader(Func<string, IPaperReader?> readerOfEnding, ArchiveLimits limits) : IPaperReader
{
    public string Kind => "zip";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        using var stream = file.Open();
        using var archive = Opened(stream);
        var members = new ArchiveMembers(file.Given, readerOfEnding, limits);
        foreach (var entry in archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            foreach (var paper in members.Read(entry.FullName, () => Unpacked(entry))) yield return paper;
    }

    private ZipArchive Opened(Stream stream)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.Entries.Count <= limits.Entries) return archive;
            archive.Dispose();
            throw new InputProblemException("too_large", $"holds more than {limits.Entries} files");
        }
        catch (InvalidDataException problem)
        {
            throw new InputProblemException("damaged_archive", $"is no zip archive that can be read: {problem.Message.TrimEnd('.')}");
        }
    }

    private UnpackingStream Unpacked(ZipArchiveEntry entry)
    {
        try
        {
            if (entry.IsEncrypted) throw new InputProblemException("encrypted", $"holds {entry.Name}, which is encrypted; unpack it first");
            return new UnpackingStream(entry.Open(), () => entry.CompressedLength, limits);
        }
        catch (InvalidDataException problem)
        {
            throw new InputProblemException("damaged_archive", $"holds a damaged file: {problem.Message.TrimEnd('.')}");
        }
    }
}

using System.Formats.Tar;

namespace ExoMine.Formats.Archives;

/// <summary>Reads the papers in a .tar, or in one packed with gzip, as they come; links and devices are passed over.</summary>
public sealed class TarReader(string ending, Func<string, IPaperReader?> readerOfEnding, ArchiveLimits limits) : IPaperReader
{
    /// <summary>tar or tgz; .tar.gz comes by way of <see cref="GzipReader"/>.</summary>
    public string Kind => ending;

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var isPacked = !file.Path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);
        using var stream = isPacked ? Gzip.Open(file.Open(), limits) : file.Open();
        using var tar = new System.Formats.Tar.TarReader(stream);
        var members = new ArchiveMembers(file.Given, readerOfEnding, limits);
        while (Next(tar) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || entry.DataStream is not { } content) continue;
            foreach (var paper in members.Read(entry.Name, () => content)) yield return paper;
        }
    }

    private static TarEntry? Next(System.Formats.Tar.TarReader tar)
    {
        try
        {
            return tar.GetNextEntry();
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InputProblemException("damaged_archive", $"is no tar archive that can be read on: {problem.Message.TrimEnd('.')}");
        }
    }
}

namespace ExoMine.Formats.Archives;

/// <summary>Reads .gz files: a packed file by the reader of the name without .gz, a packed tar as the archive that it is.</summary>
public sealed class GzipReader(Func<string, IPaperReader?> readerOfEnding, TarReader tar, ArchiveLimits limits) : IPaperReader
{
    public string Kind => "gz";

    public bool HoldsManyPapers => false;

    public IPaperReader For(InputFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (Path.GetExtension(name).Equals(".tar", StringComparison.OrdinalIgnoreCase)) return tar;
        if (readerOfEnding(ArchiveMembers.EndingOf(name)) is not { } reader) return this;
        var unpacked = Unpacked(file);
        return new UnpackedReader(reader.For(unpacked), this);
    }

    /// <summary>Only files whose inner kind nobody reads come here, to say so.</summary>
    public IEnumerable<PendingPaper> Read(InputFile file) =>
        [ClaimedIds.Failing(file.Given, "unknown_kind", "holds, by its name, nothing that is read here; name it like paper.xml.gz or papers.tar.gz")];

    private InputFile Unpacked(InputFile file) =>
        file with { Path = Path.ChangeExtension(file.Path, null), Content = () => Gzip.Open(file.Open(), limits) };

    private sealed class UnpackedReader(IPaperReader inner, GzipReader gzip) : IPaperReader
    {
        public string Kind => inner.Kind + ".gz";

        public bool HoldsManyPapers => inner.HoldsManyPapers;

        public IEnumerable<PendingPaper> Read(InputFile file) => inner.Read(gzip.Unpacked(file));
    }
}

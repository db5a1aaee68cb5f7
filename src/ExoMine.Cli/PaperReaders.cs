using ExoMine.Cli.Cache;
using ExoMine.Cli.Workers;
using ExoMine.Formats;
using ExoMine.Formats.Archives;
using ExoMine.Formats.BioC;
using ExoMine.Formats.Jats;
using ExoMine.Formats.PubTator;
using ExoMine.Formats.Xml;

namespace ExoMine.Cli;

/// <summary>The kinds of input.</summary>
internal static class PaperReaders
{
    /// <summary>By file ending, without the dot: one line a kind.</summary>
    public static IReadOnlyDictionary<string, IPaperReader> Create(WorkerPool workers, ParsedTextCache? cache, string? password)
    {
        var readers = new Dictionary<string, IPaperReader>(StringComparer.Ordinal);
        var limits = ArchiveLimits.Default;
        var tar = new TarReader("tar", Find, limits);
        foreach (var reader in new IPaperReader[]
        {
            new PdfPaperReader(workers, cache, password),
            new PlainTextReader(),
            new JsonlReader(),
            new XmlPaperReader(),
            new JatsReader(),
            new BioCJsonReader(),
            new PubTatorReader(),
            new ZipReader(Find, limits),
            tar,
            new TarReader("tgz", Find, limits),
            new GzipReader(Find, tar, limits),
        }) readers.Add(reader.Kind, reader);
        return readers;

        IPaperReader? Find(string ending) => readers.GetValueOrDefault(ending);
    }
}

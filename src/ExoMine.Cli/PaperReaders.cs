using ExoMine.Cli.Workers;
using ExoMine.Formats;
using ExoMine.Formats.BioC;
using ExoMine.Formats.Jats;
using ExoMine.Formats.PubTator;
using ExoMine.Formats.Xml;

namespace ExoMine.Cli;

/// <summary>The kinds of input.</summary>
internal static class PaperReaders
{
    /// <summary>By file ending, without the dot: one line a kind.</summary>
    public static IReadOnlyDictionary<string, IPaperReader> Create(WorkerPool workers, ParsedTextCache cache, string? password) => new IPaperReader[]
    {
        new PdfPaperReader(workers, cache, password),
        new PlainTextReader(),
        new JsonlReader(),
        new XmlPaperReader(),
        new JatsReader(),
        new BioCJsonReader(),
        new PubTatorReader(),
    }.ToDictionary(reader => reader.Kind, StringComparer.Ordinal);
}

using ExoMine.Cli.Workers;
using ExoMine.Formats;

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
    }.ToDictionary(reader => reader.Kind, StringComparer.Ordinal);
}

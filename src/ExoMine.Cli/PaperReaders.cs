using ExoMine.Formats;

namespace ExoMine.Cli;

/// <summary>The kinds of input: one line each.</summary>
internal static class PaperReaders
{
    public static IReadOnlyDictionary<string, IPaperReader> ByEnding { get; } = new IPaperReader[]
    {
        new PdfPaperReader(),
        new PlainTextReader(),
        new JsonlReader(),
    }.ToDictionary(reader => reader.Kind, StringComparer.Ordinal);
}

using ExoMine.Formats;

namespace ExoMine.Cli.Run;

/// <summary>How inputs appear in run.json.</summary>
internal static class InputRecords
{
    public static InputRecord Of(int index, InputFile file, IPaperReader reader) =>
        new(index, file.Given, file.Id, reader.Kind, OutputName(file, reader), Hash(file.Path));

    public static string OutputName(InputFile file, IPaperReader reader) => PaperIds.FileName(file.Id) + (reader.HoldsManyPapers ? ".jsonl" : ".json");

    private static string? Hash(string path)
    {
        try
        {
            return FileHash.Sha256(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

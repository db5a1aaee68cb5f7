using ExoMine.Formats;

namespace ExoMine.Cli.Run;

/// <summary>OUT/failures.tsv: the inputs that gave no output; absent where there are none.</summary>
internal static class FailuresTable
{
    private const string Header = "file\tcode\tmessage\n";

    public static void Write(string folder, IReadOnlyCollection<Failure> failures)
    {
        var path = Path.Join(folder, "failures.tsv");
        if (failures.Count == 0) File.Delete(path);
        else AtomicFile.Write(path, Content(failures));
    }

    public static string Content(IEnumerable<Failure> failures) => string.Concat(failures.Select(f => TsvCell.Row(f.File, f.Code, f.Message) + "\n").Prepend(Header));
}

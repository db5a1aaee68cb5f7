using System.Collections.Concurrent;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Export;

/// <summary>Remembers from which JSON a format's files were made, so that only what is new is written again.</summary>
internal sealed class ExportRecords
{
    public const string FileName = ".exported";

    /// <summary>Another build may write differently.</summary>
    private static readonly string Program = typeof(Paper).Assembly.ManifestModule.ModuleVersionId.ToString();

    private readonly string path;
    private readonly HashSet<string> before;
    private readonly ConcurrentDictionary<string, bool> now = new(StringComparer.Ordinal);

    public ExportRecords(string folder)
    {
        path = Path.Join(folder, FileName);
        before = File.Exists(path) ? File.ReadLines(path).ToHashSet(StringComparer.Ordinal) : [];
    }

    public bool IsDone(FinishedOutput source)
    {
        if (source.Sha256 is null || !before.Contains(Line(source))) return false;
        Done(source);
        return true;
    }

    public void Done(FinishedOutput source)
    {
        if (source.Sha256 is not null) now[Line(source)] = true;
    }

    public void Save() => AtomicFile.Write(path, string.Concat(now.Keys.Order(StringComparer.Ordinal).Select(line => line + "\n")));

    private static string Line(FinishedOutput source) => $"{source.Name}\t{source.Sha256}\t{Program}";
}

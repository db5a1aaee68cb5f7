using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Export;

/// <summary>Remembers which files of a format were made from which JSON, so that only what is new, gone or altered is written again.</summary>
internal sealed class ExportRecords
{
    public const string FileName = ".exported";

    private readonly string folder;
    private readonly string maker;
    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> now = new(StringComparer.Ordinal);

    /// <param name="data">Hash of what is written besides the JSON's content.</param>
    public ExportRecords(string folder, string data)
    {
        this.folder = folder;
        // Another build may write differently.
        maker = $"{typeof(Paper).Assembly.ManifestModule.ModuleVersionId:N}{data}";
        var path = Path.Join(folder, FileName);
        if (!File.Exists(path)) return;
        foreach (var line in File.ReadLines(path))
            if (line.Split('\t', 2) is [var source, var rest]) before[source] = rest;
    }

    public bool IsDone(FinishedOutput source)
    {
        if (source.Sha256 is null || !before.TryGetValue(source.Name, out var line)) return false;
        if (line.Split('\t') is not [var sha256, var madeBy, .. var files] || sha256 != source.Sha256 || madeBy != maker || files.Length % 2 != 0) return false;
        for (var i = 0; i < files.Length; i += 2)
            if (Path.Join(folder, files[i]) is var path && (!File.Exists(path) || FileHash.Sha256(path) != files[i + 1])) return false;
        now[source.Name] = line;
        return true;
    }

    public void Done(FinishedOutput source, IEnumerable<(string Name, string Sha256)> files)
    {
        if (source.Sha256 is not null) now[source.Name] = string.Join('\t', [source.Sha256, maker, .. files.SelectMany(file => new[] { file.Name, file.Sha256 })]);
    }

    public void Save() =>
        AtomicFile.Write(Path.Join(folder, FileName), string.Concat(now.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => $"{line.Key}\t{line.Value}\n")));

    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}

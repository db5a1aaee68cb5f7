using ExoMine.Cli.Run;
using ExoMine.Formats;

namespace ExoMine.Cli.Export;

/// <summary>The files into which the papers of one JSONL go together, one for each format that has such files and needs them now.</summary>
internal sealed class CollectedExports(FinishedOutput source, string output, IReadOnlyList<IPaperWriter> writers, IReadOnlyList<bool> due, IReadOnlyList<ExportRecords> records)
{
    private readonly AtomicFile?[] files = [.. writers.Select((writer, i) => due[i] && writer.Collection is { } collection
        ? Opened(Path.Join(output, writer.Name, source.Stem + collection.Ending), collection.Start)
        : null)];
    private readonly bool[] begun = new bool[writers.Count];

    public FinishedOutput Source => source;

    public void Add(IReadOnlyList<string?> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (string.IsNullOrEmpty(members[i])) continue;
            if (begun[i]) files[i]!.Append(writers[i].Collection!.Between);
            begun[i] = true;
            files[i]!.Append(members[i]!);
        }
    }

    public void Commit()
    {
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i] is not { } file) continue;
            file.Append(writers[i].Collection!.End);
            file.Commit();
            var name = source.Stem + writers[i].Collection!.Ending;
            records[i].Done(source, [(name, FileHash.Sha256(Path.Join(output, writers[i].Name, name)))]);
        }
    }

    private static AtomicFile Opened(string path, string start)
    {
        var file = new AtomicFile(path);
        file.Append(start);
        return file;
    }
}

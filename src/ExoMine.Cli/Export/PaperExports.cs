using ExoMine.Cli.Run;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Export;

/// <summary>Writes the papers of a run in further formats, from their annotated JSON: what the JSON has not, no format has. What an earlier run has written of the same JSON, and is whole, stays.</summary>
internal sealed class PaperExports : IDisposable
{
    private readonly string output;
    private readonly string target;
    private readonly IReadOnlyList<IPaperWriter> paperWriters;
    private readonly IReadOnlyList<IRunWriter> runWriters;
    private readonly ExportRecords[] records;

    /// <param name="processesFile">Says what the names of processes stand for.</param>
    /// <param name="output">Holds the annotated JSON.</param>
    /// <param name="target">Gets the other formats.</param>
    public PaperExports(IReadOnlySet<string> formats, string processesFile, string output, string target)
    {
        this.output = output;
        this.target = target;
        paperWriters = OutputFormats.PaperWriters(formats, ProcessList.Load(processesFile));
        foreach (var writer in paperWriters)
        {
            var folder = Path.Join(target, writer.Name);
            Directory.CreateDirectory(folder);
            foreach (var file in writer.FolderFiles) AtomicFile.Write(Path.Join(folder, file.Ending), file.Content);
        }
        var processes = FileHash.Sha256(processesFile);
        records = [.. paperWriters.Select(writer => new ExportRecords(Path.Join(target, writer.Name), processes))];
        runWriters = OutputFormats.RunWriters(formats, target);
    }

    public void Write(IEnumerable<FinishedOutput> outputs, int jobs)
    {
        if (paperWriters.Count + runWriters.Count == 0) return;
        CollectedExports? collected = null;
        foreach (var (pending, actions, members) in OrderedParallel.Select(Papers(outputs), jobs, Export))
        {
            foreach (var add in actions) add();
            if (pending.Due is null) continue;
            if (collected?.Source != pending.Source)
            {
                collected?.Commit();
                collected = new CollectedExports(pending.Source, target, paperWriters, pending.Due, records);
            }
            collected.Add(members);
        }
        collected?.Commit();
        foreach (var record in records) record.Save();
        foreach (var writer in runWriters) writer.Commit();
    }

    public void Dispose()
    {
        foreach (var writer in runWriters) writer.Dispose();
    }

    private IEnumerable<PendingExport> Papers(IEnumerable<FinishedOutput> outputs)
    {
        foreach (var source in outputs)
        {
            var path = Path.Join(output, source.Name);
            if (!source.HoldsManyPapers)
            {
                yield return new PendingExport(source, null, () => File.ReadAllText(path));
                continue;
            }
            var due = Due(source);
            if (!IsNeeded(due)) continue;
            foreach (var line in File.ReadLines(path)) yield return new PendingExport(source, due, () => line);
        }
    }

    private bool[] Due(FinishedOutput source) => [.. records.Select(record => !record.IsDone(source))];

    private bool IsNeeded(bool[] due) => runWriters.Count > 0 || due.Contains(true);

    private (PendingExport Pending, IReadOnlyList<Action> Actions, IReadOnlyList<string?> Members) Export(PendingExport pending)
    {
        var due = pending.Due ?? Due(pending.Source);
        if (!IsNeeded(due)) return (pending, [], []);
        var json = pending.Json();
        var paper = PaperJsonReader.Read(json, pending.Source.Name);
        var members = new string?[paperWriters.Count];
        for (var i = 0; i < paperWriters.Count; i++)
        {
            var writer = paperWriters[i];
            if (!due[i]) continue;
            if (pending.Due is null) records[i].Done(pending.Source, [.. WriteFiles(writer, paper, "")]);
            else if (writer.Collection is { } collection) members[i] = collection.Member(paper);
            // So many files are not remembered, but written each time.
            else foreach (var _ in WriteFiles(writer, paper, pending.Source.Stem)) continue;
        }
        return (pending, [.. runWriters.Select(writer => writer.Prepare(paper, json))], members);
    }

    private IEnumerable<(string Name, string Sha256)> WriteFiles(IPaperWriter writer, Paper paper, string subfolder)
    {
        Directory.CreateDirectory(Path.Join(target, writer.Name, subfolder));
        foreach (var file in writer.Write(paper))
        {
            var name = Path.Join(subfolder, PaperIds.FileName(paper.Id) + file.Ending);
            AtomicFile.Write(Path.Join(target, writer.Name, name), file.Content);
            yield return (name, ExportRecords.HashOf(file.Content));
        }
    }

    /// <param name="Due">Of a file of many papers: which writers must write it; null for a paper of its own, of which that is still to be found out.</param>
    private sealed record PendingExport(FinishedOutput Source, bool[]? Due, Func<string> Json);
}

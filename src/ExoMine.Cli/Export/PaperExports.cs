using ExoMine.Cli.Run;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Export;

/// <summary>Writes the papers of a run in further formats, from their annotated JSON: what the JSON has not, no format has. What an earlier run has written of the same JSON stays.</summary>
internal sealed class PaperExports : IDisposable
{
    private readonly string output;
    private readonly string target;
    private readonly IReadOnlyList<IPaperWriter> paperWriters;
    private readonly IReadOnlyList<IRunWriter> runWriters;
    private readonly ExportRecords[] records;

    /// <param name="output">Holds the annotated JSON.</param>
    /// <param name="target">Gets the other formats.</param>
    public PaperExports(IReadOnlySet<string> formats, IReadOnlyDictionary<string, Concept> processes, string output, string target)
    {
        this.output = output;
        this.target = target;
        paperWriters = OutputFormats.PaperWriters(formats, processes);
        foreach (var writer in paperWriters)
        {
            var folder = Path.Join(target, writer.Name);
            Directory.CreateDirectory(folder);
            foreach (var file in writer.FolderFiles) AtomicFile.Write(Path.Join(folder, file.Ending), file.Content);
        }
        records = [.. paperWriters.Select(writer => new ExportRecords(Path.Join(target, writer.Name)))];
        runWriters = OutputFormats.RunWriters(formats, target);
    }

    public void Write(IEnumerable<FinishedOutput> outputs, int jobs)
    {
        if (paperWriters.Count + runWriters.Count == 0) return;
        CollectedExports? collected = null;
        foreach (var (source, actions, members) in OrderedParallel.Select(Papers(outputs), jobs, paper => Export(paper.Output, paper.Json)))
        {
            foreach (var add in actions) add();
            if (!source.HoldsManyPapers) continue;
            if (collected?.Source != source)
            {
                collected?.Commit();
                collected = new CollectedExports(source, target, paperWriters);
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

    private IEnumerable<(FinishedOutput Output, string Json)> Papers(IEnumerable<FinishedOutput> outputs)
    {
        foreach (var source in outputs)
        {
            var path = Path.Join(output, source.Name);
            if (source.HoldsManyPapers)
                foreach (var line in File.ReadLines(path)) yield return (source, line);
            else yield return (source, File.ReadAllText(path));
        }
    }

    private (FinishedOutput Source, IReadOnlyList<Action> Actions, IReadOnlyList<string?> Members) Export(FinishedOutput source, string json)
    {
        var due = paperWriters.Select((writer, i) => source.HoldsManyPapers || !records[i].IsDone(source)).ToArray();
        if (runWriters.Count == 0 && !due.Contains(true)) return (source, [], []);
        var paper = PaperJsonReader.Read(json, source.Name);
        var members = new string?[paperWriters.Count];
        for (var i = 0; i < paperWriters.Count; i++)
        {
            var writer = paperWriters[i];
            if (!due[i]) continue;
            if (source.HoldsManyPapers && writer.Collection is { } collection) members[i] = collection.Member(paper);
            else WriteFiles(writer, paper, source);
            if (!source.HoldsManyPapers) records[i].Done(source);
        }
        return (source, [.. runWriters.Select(writer => writer.Prepare(paper, json))], members);
    }

    private void WriteFiles(IPaperWriter writer, Paper paper, FinishedOutput source)
    {
        var folder = source.HoldsManyPapers ? Path.Join(target, writer.Name, source.Stem) : Path.Join(target, writer.Name);
        if (source.HoldsManyPapers) Directory.CreateDirectory(folder);
        foreach (var file in writer.Write(paper)) AtomicFile.Write(Path.Join(folder, PaperIds.FileName(paper.Id) + file.Ending), file.Content);
    }
}

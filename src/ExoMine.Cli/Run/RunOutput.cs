using ExoMine.Formats;

namespace ExoMine.Cli.Run;

/// <summary>The files of a run beside the papers' own: tables and collected JSONL. Takes outcomes in input order, from one thread.</summary>
internal sealed class RunOutput : IDisposable
{
    private const string FailuresHeader = "file\tcode\tmessage";

    private readonly string folder;
    private readonly IReadOnlyList<(InputFile File, IPaperReader Reader)> inputs;
    private readonly AtomicFile findings;
    private readonly List<Failure> failures = [];
    private AtomicFile? collected;
    private int collectedInput = -1;

    public RunOutput(string folder, IReadOnlyList<(InputFile File, IPaperReader Reader)> inputs, IEnumerable<Failure> missing)
    {
        this.folder = folder;
        this.inputs = inputs;
        findings = new AtomicFile(Path.Join(folder, "findings.tsv"));
        findings.WriteLine(FindingsTable.Header);
        failures.AddRange(missing);
    }

    public IReadOnlyList<Failure> Failures => failures;

    public PaperCounts Counts { get; private set; } = new();

    public void Add(PaperOutcome outcome)
    {
        if (outcome.Place.Input != collectedInput) CloseCollected();
        if (outcome.Failure is { } failure) failures.Add(failure);
        if (outcome.Counts is { } counts) Counts += counts;
        foreach (var row in outcome.FindingRows) findings.WriteLine(row);
        if (outcome.Line is null) return;
        if (collected is null)
        {
            collectedInput = outcome.Place.Input;
            collected = new AtomicFile(Path.Join(folder, PaperIds.FileName(inputs[collectedInput].File.Id) + ".jsonl"));
        }
        collected.WriteLine(outcome.Line);
    }

    public void Commit()
    {
        CloseCollected();
        findings.Commit();
        var path = Path.Join(folder, "failures.tsv");
        if (failures.Count == 0) File.Delete(path);
        else AtomicFile.Write(path, string.Concat(failures.Select(f => TsvCell.Row(f.File, f.Code, f.Message) + "\n").Prepend(FailuresHeader + "\n")));
    }

    public void Dispose()
    {
        collected?.Dispose();
        findings.Dispose();
    }

    private void CloseCollected()
    {
        collected?.Commit();
        collected = null;
        collectedInput = -1;
    }
}

using ExoMine.Cli.Cache;
using ExoMine.Cli.Export;
using ExoMine.Formats;

namespace ExoMine.Cli.Run;

/// <summary>Takes outcomes in input order, from one thread: collects the papers of JSONL files, keeps the state of finished inputs, and writes the tables.</summary>
internal sealed class RunOutput(string folder, StateFolder states, IReadOnlyList<(InputFile File, IPaperReader Reader)> inputs, IReadOnlyList<Failure> missing, MentionCache? cache = null) : IDisposable
{
    private readonly List<Failure> failures = [.. missing];
    private readonly List<string> finishedIds = [];
    private readonly List<FinishedOutput> outputs = [];
    private AtomicFile? rows;
    private AtomicFile? collected;
    private KeptMentionsWriter? mentions;
    private List<Failure> inputFailures = [];
    private PaperCounts inputCounts = new();

    public IReadOnlyList<Failure> Failures => failures;

    public PaperCounts Counts { get; private set; } = new();

    /// <summary>The annotated JSON files of all finished inputs, in their order.</summary>
    public IReadOnlyList<FinishedOutput> Outputs => outputs;

    /// <summary>Inputs that an earlier run had done already.</summary>
    public int DoneBefore { get; private set; }

    public void Add(PaperOutcome outcome)
    {
        var id = inputs[outcome.Input].File.Id;
        switch (outcome)
        {
            case AnnotatedPaper paper:
                Keep(id, paper.Mentions);
                rows ??= states.BeginRows(id);
                foreach (var row in paper.FindingRows) rows.WriteLine(row);
                inputCounts += paper.Counts;
                if (paper.Line is null) break;
                collected ??= new AtomicFile(Path.Join(folder, OutputName(outcome.Input)));
                collected.WriteLine(paper.Line);
                break;
            case FailedPaper failed:
                Keep(id, null);
                inputFailures.Add(failed.Failure);
                break;
            case EndOfInput end:
                Finish(id, end);
                break;
            case DoneBefore before:
                DoneBefore++;
                if (before.State.Output is { } name) outputs.Add(new FinishedOutput(name, before.State.OutputSha256));
                Take(id, before.State.Counts, before.State.Failures);
                break;
        }
    }

    /// <summary>Writes findings.tsv and failures.tsv over all finished inputs, when the disk has their papers.</summary>
    public void WriteTables()
    {
        foreach (var output in outputs) AtomicFile.ToDisk(Path.Join(folder, output.Name));
        using (var findings = new AtomicFile(Path.Join(folder, "findings.tsv")))
        {
            findings.WriteLine(FindingsTable.Header);
            foreach (var row in finishedIds.SelectMany(states.Rows)) findings.WriteLine(row);
            findings.Commit();
        }
        FailuresTable.Write(folder, failures);
    }

    public void Dispose()
    {
        rows?.Dispose();
        collected?.Dispose();
        mentions?.Dispose();
    }

    /// <param name="paperMentions">Null for a paper that failed.</param>
    private void Keep(string id, byte[]? paperMentions)
    {
        mentions ??= cache?.Begin(id);
        if (paperMentions is not null) mentions?.Add(paperMentions);
    }

    private void Finish(string id, EndOfInput end)
    {
        rows ??= states.BeginRows(id);
        rows.Commit(toDisk: false);
        collected?.Commit();
        mentions?.Commit();
        var output = inputCounts.Papers > 0 ? OutputName(end.Input) : null;
        var hash = output is null ? null : FileHash.Sha256(Path.Join(folder, output));
        if (output is not null) outputs.Add(new FinishedOutput(output, hash));
        // What could not be opened may be back next time: it is kept for status and merge, under a key that no input has.
        var key = inputFailures.Exists(failure => failure.Code == Failure.Unreadable) ? "" : end.Key ?? "";
        states.Save(id, new InputState(key, inputs[end.Input].File.Given, output, hash, states.RowsHash(id), inputCounts, inputFailures));
        Take(id, inputCounts, inputFailures);
        (rows, collected, mentions, inputFailures, inputCounts) = (null, null, null, [], new PaperCounts());
    }

    private void Take(string id, PaperCounts counts, IReadOnlyList<Failure> inputsFailures)
    {
        finishedIds.Add(id);
        failures.AddRange(inputsFailures);
        Counts += counts;
    }

    private string OutputName(int input) => InputRecords.OutputName(inputs[input].File, inputs[input].Reader);
}

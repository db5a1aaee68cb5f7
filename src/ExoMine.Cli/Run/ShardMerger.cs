using ExoMine.Cli.Export;
using ExoMine.Formats;

namespace ExoMine.Cli.Run;

/// <summary>Copies the outputs of shards into one folder and writes the tables over all of them, in the order of the inputs.</summary>
internal static class ShardMerger
{
    /// <param name="formats">What to write besides JSON.</param>
    /// <returns>How many inputs had failed.</returns>
    /// <exception cref="InvalidDataException">The folders are not all the finished shards of one run.</exception>
    public static int Merge(IReadOnlyList<string> shards, string output, IReadOnlySet<string> formats, string processesFile)
    {
        var records = shards.Select(folder => (Folder: folder, Record: RunRecord.Read(folder))).ToArray();
        Check(records);
        var inputs = records.SelectMany(r => r.Record.Inputs.Select(input => (r.Folder, Input: input))).OrderBy(i => i.Input.Index).ToArray();
        var first = records[0].Record;

        using var states = StateFolder.Open(output);
        using var merged = new RunOutput(output, states, [.. inputs.Select(i => (new InputFile(i.Input.File, i.Input.File, i.Input.Id), (IPaperReader)new MergedKind(i.Input)))], first.Missing);
        for (var i = 0; i < inputs.Length; i++)
        {
            var (folder, input) = inputs[i];
            var state = states.Adopt(folder, input.Id) ?? throw new InvalidDataException($"{folder}: does not hold the state of {input.File}; run this shard again");
            merged.Add(new DoneBefore(i, state));
        }
        var times = new StageTimes();
        times.Measure(Stage.Tables, merged.WriteTables);
        times.Measure(Stage.Exports, () =>
        {
            using var exports = new PaperExports(formats, processesFile, output, output);
            exports.Write(merged.Outputs, Environment.ProcessorCount);
        });
        AtomicFile.Write(Path.Join(output, "run.json"), (first with
        {
            Shard = "1/1",
            Formats = [.. formats.Order(StringComparer.Ordinal)],
            Seconds = records.Max(r => r.Record.Seconds),
            CpuSeconds = Math.Round(records.Sum(r => r.Record.CpuSeconds), 2),
            SecondsByStage = RunRecorder.SecondsByStage(times, records.Select(r => r.Record)),
            DoneBefore = records.Sum(r => r.Record.DoneBefore),
            Worked = first.Worked.Keys.ToDictionary(work => work, work => records.Sum(r => r.Record.Worked.GetValueOrDefault(work))),
            Counts = RunRecorder.Count(merged),
            Inputs = [.. inputs.Select(i => i.Input)],
        }).ToJson());
        return merged.Failures.Count;
    }

    private static void Check((string Folder, RunRecord Record)[] records)
    {
        var first = records[0].Record;
        foreach (var (folder, record) in records)
        {
            if (!record.Finished) throw new InvalidDataException($"{folder}: this shard is not finished; run it again");
            if (record.Version != first.Version || !record.Models.OrderBy(m => m.Key).SequenceEqual(first.Models.OrderBy(m => m.Key)) || record.TotalInputs != first.TotalInputs)
                throw new InvalidDataException($"{folder}: was made by another program, other models or from other inputs than {records[0].Folder}");
        }
        var indices = records.SelectMany(r => r.Record.Inputs.Select(i => i.Index)).ToArray();
        if (indices.Distinct().Count() != indices.Length) throw new InvalidDataException("two of the folders hold the same inputs; name each shard once");
        if (indices.Length != first.TotalInputs)
            throw new InvalidDataException($"{first.TotalInputs - indices.Length} of {first.TotalInputs} inputs are in none of the folders; name all shards");
    }

    /// <summary>Stands for the reader of a file that is read already: its outputs are only named here.</summary>
    private sealed class MergedKind(InputRecord input) : IPaperReader
    {
        public string Kind => input.Kind;

        public bool HoldsManyPapers => input.Output.EndsWith(".jsonl", StringComparison.Ordinal);

        public IEnumerable<PendingPaper> Read(InputFile file) => throw new InvalidOperationException("a merged input is not read again");
    }
}

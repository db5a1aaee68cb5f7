using System.Diagnostics;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Run;

/// <summary>Writes run.json: once when a run begins, so that its state can be asked for, and once when it ends.</summary>
internal sealed class RunRecorder(RunOptions options, Producer producer, IReadOnlyList<InputRecord> inputs, int totalInputs, IReadOnlyList<Failure> missing, StageTimes times)
{
    private readonly Stopwatch time = Stopwatch.StartNew();

    public void Begin() => Write(new Dictionary<string, int>(), doneBefore: 0, finished: false);

    public void End(RunOutput output, bool finished) => Write(Count(output), output.DoneBefore, finished);

    private void Write(IReadOnlyDictionary<string, int> counts, int doneBefore, bool finished) => AtomicFile.Write(Path.Join(options.Output, "run.json"), new RunRecord
    {
        Program = producer.Name,
        Version = producer.Version,
        Shard = $"{options.Shard.Number}/{options.Shard.Of}",
        Finished = finished,
        Jobs = options.Jobs,
        Seconds = Math.Round(time.Elapsed.TotalSeconds, 2),
        CpuSeconds = Math.Round(Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds, 2),
        SecondsByStage = Enum.GetValues<Stage>().ToDictionary(stage => stage.ToString().ToLowerInvariant(), stage => Math.Round(times.SecondsOf(stage), 2)),
        DoneBefore = doneBefore,
        Counts = counts,
        Models = producer.Models,
        MinScore = options.MinScore,
        Lexicons = options.Lexicons,
        Formats = [.. options.Formats.Order(StringComparer.Ordinal)],
        TotalInputs = totalInputs,
        Inputs = inputs,
        Missing = missing,
    }.ToJson());

    public static Dictionary<string, int> Count(RunOutput output)
    {
        var counts = new Dictionary<string, int>
        {
            ["papers"] = output.Counts.Papers,
            ["failures"] = output.Failures.Count,
            ["pages"] = output.Counts.Pages,
            ["sentences"] = output.Counts.Sentences,
            ["findings"] = output.Counts.Findings,
            ["warnings"] = output.Counts.Warnings,
        };
        foreach (var type in Enum.GetValues<EntityType>()) counts[type.Name()] = output.Counts.Mentions[(int)type];
        foreach (var effect in Enum.GetValues<Effect>()) counts[effect.Name()] = output.Counts.Effects[(int)effect];
        return counts;
    }
}

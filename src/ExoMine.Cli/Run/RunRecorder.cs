using System.Diagnostics;
using ExoMine.Cli.Cache;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Run;

/// <summary>Writes run.json: once when a run begins, so that its state can be asked for, and once when it ends.</summary>
internal sealed class RunRecorder(RunOptions options, Producer producer, IReadOnlyList<InputRecord> inputs, int totalInputs, IReadOnlyList<Failure> missing, StageTimes times, ParsedTextCache cache)
{
    public void Begin() => Write(new Dictionary<string, int>(), doneBefore: 0, finished: false);

    public void End(RunOutput output, bool finished) => Write(Count(output), output.DoneBefore, finished);

    private void Write(IReadOnlyDictionary<string, int> counts, int doneBefore, bool finished) => AtomicFile.Write(Path.Join(options.Output, "run.json"), new RunRecord
    {
        Program = producer.Name,
        Version = producer.Version,
        Shard = $"{options.Shard.Number}/{options.Shard.Of}",
        Finished = finished,
        Jobs = options.Jobs,
        Seconds = Math.Round(times.Elapsed.TotalSeconds, 2),
        CpuSeconds = Math.Round(Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds, 2),
        SecondsByStage = SecondsByStage(times, []),
        DoneBefore = doneBefore,
        Worked = Worked,
        Counts = counts,
        Models = producer.Models,
        MinScore = options.MinScore,
        Lexicons = options.Lexicons,
        Formats = [.. options.Formats.Order(StringComparer.Ordinal)],
        TotalInputs = totalInputs,
        Inputs = inputs,
        Missing = missing,
    }.ToJson());

    /// <summary>What had to be done: PDFs parsed, papers whose mentions were found, papers whose effects were read.</summary>
    public Dictionary<string, int> Worked => new()
    {
        ["parsed"] = cache.Parsed,
        ["tagged"] = times.CountOf(Stage.Mentions),
        ["effects"] = times.CountOf(Stage.Effects),
    };

    /// <summary>Together with those of shards.</summary>
    public static Dictionary<string, double> SecondsByStage(StageTimes times, IEnumerable<RunRecord> shards) => Enum.GetValues<Stage>()
        .Select(stage => (Name: stage.ToString().ToLowerInvariant(), Seconds: times.SecondsOf(stage)))
        .ToDictionary(stage => stage.Name, stage => Math.Round(stage.Seconds + shards.Sum(shard => shard.SecondsByStage.GetValueOrDefault(stage.Name)), 2));

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

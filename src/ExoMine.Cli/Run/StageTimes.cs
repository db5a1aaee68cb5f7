using System.Diagnostics;

namespace ExoMine.Cli.Run;

/// <summary>What a run does. Start is all before the first paper and the loading of models, check what finds out whether an input is done already, keep what makes mentions ready to be found by the next run, tables and exports all behind the last paper.</summary>
internal enum Stage { Start, Check, Read, Mentions, Effects, Keep, Write, Tables, Exports }

/// <summary>How long the papers took in each stage, summed over threads, and how many went through it.</summary>
internal sealed class StageTimes
{
    private readonly long begin = Stopwatch.GetTimestamp();
    private readonly long[] ticks = new long[Enum.GetValues<Stage>().Length];
    private readonly int[] counts = new int[Enum.GetValues<Stage>().Length];

    /// <summary>Since the run began, on the clock.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(begin);

    public T Measure<T>(Stage stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Add(stage, Stopwatch.GetElapsedTime(start));
        }
    }

    public void Measure(Stage stage, Action work) => Measure(stage, () =>
    {
        work();
        return 0;
    });

    public void Add(Stage stage, TimeSpan time)
    {
        Interlocked.Add(ref ticks[(int)stage], time.Ticks);
        Interlocked.Increment(ref counts[(int)stage]);
    }

    public int CountOf(Stage stage) => counts[(int)stage];

    public double SecondsOf(Stage stage) => TimeSpan.FromTicks(ticks[(int)stage]).TotalSeconds;
}

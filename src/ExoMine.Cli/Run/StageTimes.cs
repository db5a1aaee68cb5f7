using System.Diagnostics;

namespace ExoMine.Cli.Run;

internal enum Stage { Read, Annotate, Write }

/// <summary>How long the papers took in each stage, summed over threads.</summary>
internal sealed class StageTimes
{
    private readonly long[] ticks = new long[Enum.GetValues<Stage>().Length];

    public T Measure<T>(Stage stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Interlocked.Add(ref ticks[(int)stage], Stopwatch.GetTimestamp() - start);
        }
    }

    public double SecondsOf(Stage stage) => (double)ticks[(int)stage] / Stopwatch.Frequency;
}

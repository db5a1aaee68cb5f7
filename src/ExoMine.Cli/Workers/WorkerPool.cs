using System.Collections.Concurrent;
using ExoMine.Formats;

namespace ExoMine.Cli.Workers;

/// <summary>Worker processes for as many threads as ask at once; one that a file has brought down is replaced.</summary>
internal sealed class WorkerPool(WorkerLimits limits) : IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> idle = [];

    /// <exception cref="InputProblemException">The file could not be parsed, or took its worker down with it.</exception>
    public Paper Read(string path, string id, string? password)
    {
        for (var again = false; ; again = true)
        {
            var worker = idle.TryTake(out var waiting) ? waiting : new WorkerProcess(limits);
            try
            {
                return worker.Read(path, id, password);
            }
            catch (InputProblemException) when (worker.WasEndedFromOutside && !again)
            {
                // The machine short of memory, or a cluster ending the job: the file is not to blame yet.
            }
            finally
            {
                if (worker.IsUsable) idle.Add(worker);
                else worker.Dispose();
            }
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var worker)) worker.Dispose();
    }
}

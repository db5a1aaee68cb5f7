namespace ExoMine.Cli.Export;

/// <summary>Works items out on several threads and yields the results in the order of the items, holding few at a time.</summary>
internal static class OrderedParallel
{
    private const int WaitingPerJob = 8;

    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var waiting = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            waiting.Enqueue(Task.Factory.StartNew(() => work(item), CancellationToken.None, TaskCreationOptions.None, scheduler));
            while (waiting.Count > 0 && (waiting.Peek().IsCompleted || waiting.Count >= jobs * WaitingPerJob))
                yield return waiting.Dequeue().GetAwaiter().GetResult();
        }
        while (waiting.TryDequeue(out var result)) yield return result.GetAwaiter().GetResult();
    }
}

using ExoMine.Cli.Cache;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Run;

/// <summary>Runs papers through the pipeline on several threads and yields what became of them in the order of the inputs.</summary>
/// <param name="finished">What an earlier run has done of an input already, and the key of the input; both null where unknown.</param>
internal sealed class BatchRun(
    IReadOnlyList<(InputFile File, IPaperReader Reader)> inputs,
    Func<InputFile, (string? Key, InputState? State)> finished,
    AnnotationStages stages,
    PaperJsonWriter writer,
    string outputFolder,
    StageTimes times)
{
    /// <summary>So many papers may wait for a slow one before them; what waits is small, since files are written by the workers.</summary>
    private const int WaitingPerJob = 32;

    /// <summary>Outcomes in input order. After cancellation the papers in hand are finished and no new one begins.</summary>
    /// <exception cref="OutputFailedException">OUT can no longer be written to.</exception>
    public IEnumerable<PaperOutcome> Outcomes(int jobs, CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var waiting = new Queue<Task<PaperOutcome?>>();
        foreach (var work in Work())
        {
            if (cancellation.IsCancellationRequested) break;
            waiting.Enqueue(Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, scheduler));
            while (waiting.Count > 0 && (waiting.Peek().IsCompleted || waiting.Count >= jobs * WaitingPerJob))
                if (waiting.Dequeue().GetAwaiter().GetResult() is { } outcome) yield return outcome;
        }
        while (waiting.TryDequeue(out var last))
            if (last.GetAwaiter().GetResult() is { } outcome) yield return outcome;
    }

    /// <summary>All that is to be done, one job at a time for each core: models are loaded while others read the first papers. Preparations have no outcome.</summary>
    private IEnumerable<Func<PaperOutcome?>> Work()
    {
        var prepared = false;
        for (var i = 0; i < inputs.Count; i++)
        {
            var index = i;
            var (file, reader) = inputs[i];
            var (key, state) = finished(file);
            if (state is not null)
            {
                yield return () => new DoneBefore(index, state);
                continue;
            }
            if (!prepared)
            {
                prepared = true;
                foreach (var prepare in stages.Preparations)
                {
                    yield return () =>
                    {
                        prepare();
                        return null;
                    };
                }
            }
            using var papers = reader.Read(file).GetEnumerator();
            var kept = stages.Kept(file.Id);
            while (Next(papers, file) is { } paper)
            {
                yield return () => Process(index, paper, reader, kept);
                if (paper.Name == file.Given) break;
            }
            yield return () => new EndOfInput(index, key);
        }
    }

    /// <summary>The next paper of a file; a file that cannot be read on ends with one that fails. Null at the end.</summary>
    private static PendingPaper? Next(IEnumerator<PendingPaper> papers, InputFile file)
    {
        try
        {
            return papers.MoveNext() ? papers.Current : null;
        }
        catch (Exception problem) when (IsInputProblem(problem))
        {
            return new PendingPaper(file.Given, () => throw problem);
        }
    }

    private PaperOutcome Process(int input, PendingPaper pending, IPaperReader reader, KeptMentions kept)
    {
        try
        {
            var parsed = times.Measure(Stage.Read, pending.Load);
            var (paper, keep) = stages.Annotate(parsed, kept);
            return times.Measure(Stage.Write, () => Written(input, paper, reader, keep));
        }
        catch (InputProblemException problem)
        {
            return Failed(problem.Code, problem.Message);
        }
        catch (Exception problem) when (IsInputProblem(problem))
        {
            return Failed(Failure.Unreadable, $"cannot be read: {problem.Message}");
        }
        catch (Exception problem) when (problem is not OutputFailedException and not UnusableModelsException and not OutOfMemoryException)
        {
            // A defect of ours must cost this paper only; the type of the exception tells us where to look.
            return Failed("internal_error", $"stopped an annotator ({problem.GetType().Name}: {problem.Message}); please report it with the file");
        }

        FailedPaper Failed(string code, string message) => new(input, new Failure(pending.Name, code, message));
    }

    private AnnotatedPaper Written(int input, Paper paper, IPaperReader reader, byte[] keep)
    {
        var rows = FindingsTable.Rows(paper).ToArray();
        if (reader.HoldsManyPapers) return new AnnotatedPaper(input, PaperCounts.Of(paper), rows, writer.WriteLine(paper), keep);
        AtomicFile.Write(Path.Join(outputFolder, PaperIds.FileName(paper.Id) + ".json"), writer.Write(paper), toDisk: false);
        return new AnnotatedPaper(input, PaperCounts.Of(paper), rows, null, keep);
    }

    private static bool IsInputProblem(Exception problem) => problem is InputProblemException or IOException or UnauthorizedAccessException;
}

using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Run;

/// <summary>Runs papers through the pipeline on several threads and yields what became of them in the order of the inputs.</summary>
internal sealed class BatchRun(IReadOnlyList<(InputFile File, IPaperReader Reader)> inputs, IAnnotator pipeline, PaperJsonWriter writer, string outputFolder)
{
    /// <summary>So many papers may wait for a slow one before them; what waits is small, since files are written by the workers.</summary>
    private const int WaitingPerJob = 32;

    /// <summary>Outcomes in input order. After cancellation the papers in hand are finished and no new one begins.</summary>
    public IEnumerable<PaperOutcome> Outcomes(int jobs, CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var waiting = new Queue<Task<PaperOutcome>>();
        foreach (var (place, pending, reader) in Pending())
        {
            if (cancellation.IsCancellationRequested) break;
            waiting.Enqueue(Task.Factory.StartNew(() => Process(place, pending, reader), CancellationToken.None, TaskCreationOptions.None, scheduler));
            while (waiting.Count > 0 && (waiting.Peek().IsCompleted || waiting.Count >= jobs * WaitingPerJob))
                yield return waiting.Dequeue().GetAwaiter().GetResult();
        }
        while (waiting.TryDequeue(out var outcome)) yield return outcome.GetAwaiter().GetResult();
    }

    private IEnumerable<(InputPlace Place, PendingPaper Paper, IPaperReader Reader)> Pending()
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var (file, reader) = inputs[i];
            using var papers = reader.Read(file).GetEnumerator();
            while (Next(papers, file) is { } paper)
            {
                yield return (new InputPlace(i, paper.Name), paper, reader);
                if (paper.Name == file.Given) break;
            }
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

    private PaperOutcome Process(InputPlace place, PendingPaper pending, IPaperReader reader)
    {
        try
        {
            var paper = pipeline.Annotate(pending.Load());
            var rows = FindingsTable.Rows(paper).ToArray();
            string? line = null;
            if (reader.HoldsManyPapers) line = writer.WriteLine(paper);
            else AtomicFile.Write(Path.Join(outputFolder, PaperIds.FileName(paper.Id) + ".json"), writer.Write(paper));
            return new PaperOutcome(place, PaperCounts.Of(paper), rows, line, null);
        }
        catch (InputProblemException problem)
        {
            return Failed(problem.Code, problem.Message);
        }
        catch (Exception problem) when (IsInputProblem(problem))
        {
            return Failed("unreadable", $"cannot be read or its output cannot be written: {problem.Message}");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // A defect of ours must cost this paper only; the type of the exception tells us where to look.
            return Failed("internal_error", $"stopped an annotator ({problem.GetType().Name}: {problem.Message}); please report it with the file");
        }

        PaperOutcome Failed(string code, string message) => new(place, null, [], null, new Failure(place.Name, code, message));
    }

    private static bool IsInputProblem(Exception problem) => problem is InputProblemException or IOException or UnauthorizedAccessException;
}

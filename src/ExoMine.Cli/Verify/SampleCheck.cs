using ExoMine.Cli.Run;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Verify;

/// <summary>Derives sampled papers again from their inputs, past every cache, and compares them with what stands in OUT.</summary>
internal sealed class SampleCheck(IReadOnlyDictionary<string, IPaperReader> readersByEnding, IAnnotator pipeline, PaperJsonWriter writer, VerifyReport report)
{
    private int same;

    public void Run(RunRecord record, ILookup<string, SampledPaper> sample, CancellationToken cancellation)
    {
        foreach (var input in record.Inputs.Where(input => sample.Contains(input.Output)))
        {
            if (cancellation.IsCancellationRequested) break;
            Check(input, sample[input.Output].ToDictionary(paper => paper.PaperId, StringComparer.Ordinal));
        }
        report.Line("sample", $"{same} of {sample.Sum(papers => papers.Count())} papers derived again from their inputs, with the same bytes");
    }

    private void Check(InputRecord input, Dictionary<string, SampledPaper> wanted)
    {
        try
        {
            if (FileHash.Sha256(input.File) != input.Sha256)
            {
                report.Problem(input.File, "has changed since the run; run it again");
                return;
            }
            var file = new InputFile(input.File, input.File, input.Id);
            var reader = readersByEnding[Path.GetExtension(file.Path).TrimStart('.').ToLowerInvariant()].For(file);
            foreach (var pending in reader.Read(file))
            {
                if (Loaded(pending) is not { } paper || !wanted.Remove(paper.Id, out var sampled)) continue;
                Compare(sampled, pipeline.Annotate(paper), reader);
                if (wanted.Count == 0) return;
            }
            foreach (var left in wanted.Values) report.Problem(left.Output, $"{left.PaperId} is not in {input.File}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InputProblemException)
        {
            report.Problem(input.File, $"cannot be derived again: {problem.Message}");
        }
    }

    private static Paper? Loaded(PendingPaper pending)
    {
        try
        {
            return pending.Load();
        }
        catch (InputProblemException)
        {
            // As in the run: failures.tsv tells of it.
            return null;
        }
    }

    private void Compare(SampledPaper sampled, Paper paper, IPaperReader reader)
    {
        if (PaperSample.Hash(reader.HoldsManyPapers ? writer.WriteLine(paper) : writer.Write(paper)) == sampled.Sha256) same++;
        else report.Problem(sampled.Output, $"{sampled.PaperId} comes out otherwise when it is derived again");
    }
}

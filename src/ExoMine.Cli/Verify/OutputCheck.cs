using ExoMine.Cli.Run;
using ExoMine.Formats;

namespace ExoMine.Cli.Verify;

/// <summary>Checks the annotated JSON of a run, byte for byte against its state and paper by paper against schema, spans and findings.tsv.</summary>
internal sealed class OutputCheck(string folder, RunRecord record, PaperSample sample, VerifyReport report)
{
    private readonly List<Failure> failures = [.. record.Missing];
    private int papers;
    private int whole;

    public void Run()
    {
        var path = Path.Join(folder, "findings.tsv");
        if (!File.Exists(path)) report.Problem("findings.tsv", "is gone; the same run command makes it again");
        using (var findings = new RowComparison(path, report))
        {
            findings.Expect(FindingsTable.Header);
            foreach (var input in record.Inputs) Check(input, findings);
            findings.ExpectEnd();
        }
        CheckFailures();
        report.Line("outputs", $"{whole} of {record.Inputs.Count} inputs done, and as they were written");
        report.Line("papers", $"{papers} with schema and spans in order");
        if (failures.Count > 0) report.Line("failed", $"{failures.Count} in the run, as failures.tsv tells");
    }

    private void Check(InputRecord input, RowComparison findings)
    {
        if (StateFolder.Peek(folder, input.Id) is not { } state)
        {
            report.Problem(input.File, "is not done; the same run command does it");
            return;
        }
        failures.AddRange(state.Failures);
        if (state.Output is null)
        {
            whole++;
            return;
        }
        var path = Path.Join(folder, state.Output);
        if (!File.Exists(path))
        {
            report.Problem(state.Output, $"is gone; the same run command makes it again from {input.File}");
            return;
        }
        if (FileHash.Sha256(path) == state.OutputSha256) whole++;
        else report.Problem(state.Output, "holds other bytes than the run wrote");
        var found = 0;
        foreach (var json in AnnotatedJson.Papers(path))
        {
            found++;
            if (AnnotatedJson.Check(json, state.Output, report) is not { } paper) continue;
            papers++;
            sample.Offer(state.Output, paper.Id, json);
            foreach (var row in FindingsTable.Rows(paper)) findings.Expect(row);
        }
        if (found != state.Counts.Papers) report.Problem(state.Output, $"holds {found} papers; the run wrote {state.Counts.Papers}");
    }

    private void CheckFailures()
    {
        var path = Path.Join(folder, "failures.tsv");
        var written = File.Exists(path) ? File.ReadAllText(path) : "";
        if (written != (failures.Count == 0 ? "" : FailuresTable.Content(failures))) report.Problem("failures.tsv", "does not list what failed; the same run command writes it again");
    }
}

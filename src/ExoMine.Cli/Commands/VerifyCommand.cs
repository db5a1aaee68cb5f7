using System.CommandLine;
using ExoMine.Cli.Run;
using ExoMine.Cli.Verify;
using ExoMine.Cli.Workers;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Commands;

/// <summary>exomine verify OUT: whether the outputs of a run are still what the run wrote, and what it would write again.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("OUT") { Description = "The folder that a run has written to" };
        var sample = new Option<int>("--sample") { Description = "So many papers are derived again from their inputs", DefaultValueFactory = _ => 5, HelpName = "N" };
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons, where the run was given one", HelpName = "DIR" };
        var password = new Option<string?>("--password") { Description = "Opens encrypted PDFs", HelpName = "TEXT" };
        sample.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0) result.AddError("--sample takes a number from 0 on");
        });
        var command = new Command("verify", "Check hashes, schema, spans and tables of a run's outputs, and derive a sample again") { folder, sample, models, password };
        command.SetAction((parsed, cancellation) => Task.FromResult(Verify(
            parsed.GetRequiredValue(folder), parsed.GetValue(sample), new ModelFolder(parsed.GetValue(models)), parsed.GetValue(password), cancellation)));
        return command;
    }

    private static int Verify(string folder, int size, ModelFolder models, string? password, CancellationToken cancellation)
    {
        if (StateFolder.IsLocked(folder)) throw new StartupException($"{folder}: a run is writing there; wait for it");
        var report = new VerifyReport(Console.Out, Console.Error);
        try
        {
            var record = RunRecord.Read(folder);
            if (!record.Finished) report.Problem(folder, "the run is not finished; the same run command does the rest");
            var sample = new PaperSample(size);
            new OutputCheck(folder, record, sample, report).Run();
            // What does not read as a paper cannot be written in another format.
            if (report.Problems > 0 && record.Formats.Count > 0) report.Line("formats", "not checked before these problems are solved");
            else ExportCheck.Run(folder, record, models.File(ModelFolder.ProcessesFile), report);
            if (size > 0) Derive(record, models, sample, password, report, cancellation);
        }
        catch (InvalidDataException problem)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
        if (cancellation.IsCancellationRequested) return ExitCode.Interrupted;
        report.Line("verified", report.Problems == 0 ? "all is as the run wrote it" : $"{report.Problems} problem{(report.Problems == 1 ? "" : "s")}");
        return report.Problems == 0 ? ExitCode.Ok : ExitCode.SomeInputsFailed;
    }

    private static void Derive(RunRecord record, ModelFolder models, PaperSample sample, string? password, VerifyReport report, CancellationToken cancellation)
    {
        var producer = models.Describe(record.Lexicons);
        if (producer.Version != record.Version || !producer.Models.OrderBy(m => m.Key).SequenceEqual(record.Models.OrderBy(m => m.Key)))
        {
            report.Problem("sample", "this program or its models are others than the run's, so nothing can be derived again; use the same ones (--models), or --sample 0");
            return;
        }
        using var workers = new WorkerPool(WorkerLimits.Default);
        var readers = PaperReaders.Create(workers, cache: null, password);
        new SampleCheck(readers, DefaultPipeline.Create(models, record.MinScore, record.Lexicons), new PaperJsonWriter(producer), report).Run(record, sample.ByOutput(), cancellation);
    }
}

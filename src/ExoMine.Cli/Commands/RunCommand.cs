using System.CommandLine;
using System.Diagnostics;
using ExoMine.Cli.Run;
using ExoMine.Formats.Json;
using Spectre.Console;

namespace ExoMine.Cli.Commands;

/// <summary>exomine run INPUT... -o OUT: papers in, annotated JSON and tables out.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders (read recursively) or globs: .pdf, .txt, .jsonl", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to; made if it is not there", Required = true, HelpName = "OUT" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Papers read at once", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1024) result.AddError("--jobs takes a number from 1 to 1024");
        });
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no summary; errors are still told" };
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons to use instead of the program's own", HelpName = "DIR" };
        var command = new Command("run", "Annotate papers: mentions, effects on osteogenesis and findings, as JSON and tables") { inputs, output, jobs, quiet, models };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(output), parsed.GetValue(jobs), parsed.GetValue(quiet), parsed.GetValue(models), cancellation)));
        return command;
    }

    private static int Run(string[] inputs, string outputFolder, int jobs, bool quiet, string? modelFolder, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        var models = new ModelFolder(modelFolder);
        OutputFolder.Prepare(outputFolder);
        var (files, missing) = new InputFinder(PaperReaders.ByEnding, Path.GetFullPath(outputFolder)).Find(inputs);
        foreach (var failure in missing) Console.Error.WriteLine($"error: {failure.File}: {failure.Message}");
        if (files.Count == 0)
        {
            Console.Error.WriteLine("error: nothing to read; name .pdf, .txt or .jsonl files, or folders that hold some");
            return ExitCode.WrongUse;
        }

        var producer = models.Describe();
        var batch = new BatchRun(files, DefaultPipeline.Create(models), new PaperJsonWriter(producer), outputFolder);
        using var output = new RunOutput(outputFolder, files, missing);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        new RunProgress(console, quiet).Watch(files.Count, batch.Outcomes(jobs, cancellation), outcome =>
        {
            output.Add(outcome);
            if (outcome.Failure is { } failure) Console.Error.WriteLine($"error: {failure.File}: {failure.Message}");
        });
        output.Commit();
        AtomicFile.Write(Path.Join(outputFolder, "run.json"), RunReport.Write(producer, files, output, jobs, !cancellation.IsCancellationRequested, time));
        if (!quiet)
            foreach (var line in RunSummary.Lines(output, outputFolder)) Console.Out.WriteLine(line);
        if (cancellation.IsCancellationRequested)
        {
            Console.Error.WriteLine("interrupted: what was in hand is written; the same command does the rest");
            return ExitCode.Interrupted;
        }
        return missing.Count > 0 ? ExitCode.WrongUse : output.Failures.Count > 0 ? ExitCode.SomeInputsFailed : ExitCode.Ok;
    }
}

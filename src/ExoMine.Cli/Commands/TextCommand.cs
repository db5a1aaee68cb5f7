using System.Collections.Concurrent;
using System.CommandLine;
using ExoMine.Cli.Run;
using ExoMine.Cli.Workers;
using ExoMine.Formats;

namespace ExoMine.Cli.Commands;

/// <summary>exomine text INPUT... -o OUT: the text of PDFs in reading order, one .txt a file, and nothing else.</summary>
internal static class TextCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = ".pdf files, folders (read recursively) or globs", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to; made if it is not there", Required = true, HelpName = "OUT" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Files read at once", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        var timeout = new Option<int>("--timeout") { Description = "Seconds that one file may take", DefaultValueFactory = _ => (int)WorkerLimits.Default.Timeout.TotalSeconds, HelpName = "SECONDS" };
        var memory = new Option<int>("--max-memory") { Description = "Megabytes that one file may take", DefaultValueFactory = _ => WorkerLimits.Default.Megabytes, HelpName = "MB" };
        var password = new Option<string?>("--password") { Description = "Opens encrypted files", HelpName = "TEXT" };
        var command = new Command("text", "Write the text of PDFs, as ExoMine reads it, without annotating it") { inputs, output, jobs, timeout, memory, password };
        command.SetAction((parsed, cancellation) => Task.FromResult(Write(
            parsed.GetRequiredValue(inputs),
            parsed.GetRequiredValue(output),
            Math.Max(1, parsed.GetValue(jobs)),
            new WorkerLimits(TimeSpan.FromSeconds(Math.Max(1, parsed.GetValue(timeout))), Math.Max(64, parsed.GetValue(memory))),
            parsed.GetValue(password),
            cancellation)));
        return command;
    }

    private static int Write(string[] inputs, string output, int jobs, WorkerLimits limits, string? password, CancellationToken cancellation)
    {
        using var workers = new WorkerPool(limits);
        var reader = new PdfPaperReader(workers, null, password);
        var readers = new Dictionary<string, IPaperReader>(StringComparer.Ordinal) { [reader.Kind] = reader };
        var (files, missing) = new InputFinder(readers, Path.GetFullPath(output)).Find(inputs);
        if (files.Count == 0 && missing.Count == 0) missing = [new Failure(inputs[0], "missing", "holds no .pdf file")];
        MakeFolder(output);
        var failures = new ConcurrentDictionary<int, Failure>();
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, i =>
            {
                if (Write(files[i].File, workers, password, output) is { } failure) failures[i] = failure;
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        var told = missing.Concat(failures.OrderBy(f => f.Key).Select(f => f.Value)).ToArray();
        foreach (var failure in told) Console.Error.WriteLine($"error: {failure.File}: {failure.Message}");
        FailuresTable.Write(output, told);
        return missing.Count > 0 ? ExitCode.WrongUse : told.Length > 0 ? ExitCode.SomeInputsFailed : ExitCode.Ok;
    }

    private static Failure? Write(InputFile file, WorkerPool workers, string? password, string output)
    {
        try
        {
            AtomicFile.Write(Path.Join(output, PaperIds.FileName(file.Id) + ".txt"), workers.Read(file.Path, file.Id, password).Text);
            return null;
        }
        catch (InputProblemException problem)
        {
            return new Failure(file.Given, problem.Code, problem.Message);
        }
    }

    private static void MakeFolder(string output)
    {
        try
        {
            Directory.CreateDirectory(output);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(output, problem);
        }
    }
}

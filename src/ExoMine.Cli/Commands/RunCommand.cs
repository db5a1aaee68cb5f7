using System.CommandLine;
using ExoMine.Cli.Cache;
using ExoMine.Cli.Export;
using ExoMine.Cli.Run;
using ExoMine.Cli.Workers;
using ExoMine.Formats.Json;
using ExoMine.Learning;
using Spectre.Console;

namespace ExoMine.Cli.Commands;

/// <summary>exomine run INPUT... -o OUT: papers in, annotated JSON and tables out.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders (read recursively) or globs: .pdf, .txt, .jsonl, JATS (.xml, .nxml), PubMed (.xml), BioC (.xml, .json), .pubtator, and .gz, .zip, .tar.gz of them", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to; made if it is not there", Required = true, HelpName = "OUT" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Papers in hand at once, each on a core of its own", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        AtLeast(jobs, 1);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no summary; errors are still told" };
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons to use instead of the program's own", HelpName = "DIR" };
        var timeout = new Option<int>("--timeout") { Description = "Seconds that one PDF may take", DefaultValueFactory = _ => (int)WorkerLimits.Default.Timeout.TotalSeconds, HelpName = "SECONDS" };
        var memory = new Option<int>("--max-memory") { Description = "Megabytes that one PDF may take", DefaultValueFactory = _ => WorkerLimits.Default.Megabytes, HelpName = "MB" };
        var password = new Option<string?>("--password") { Description = "Opens encrypted PDFs", HelpName = "TEXT" };
        var force = new Option<bool>("--force") { Description = "Do everything again, also what an earlier run has done" };
        var retry = new Option<bool>("--retry-failed") { Description = "Try again what failed in an earlier run" };
        var shard = new Option<Shard>("--shard")
        {
            Description = "Read only the K-th of N parts of the inputs; merge the parts with exomine merge",
            HelpName = "K/N",
            DefaultValueFactory = _ => Shard.Whole,
            CustomParser = result =>
            {
                if (Shard.Parse(result.Tokens[0].Value) is { } parsed) return parsed;
                result.AddError($"--shard takes K/N with K from 1 to N, not {result.Tokens[0].Value}");
                return Shard.Whole;
            },
        };
        var lexicons = new Option<string[]>("--lexicon") { Description = "A lexicon of your own to find names with as well (may be repeated)", HelpName = "FILE.tsv" };
        var minScore = new Option<double>("--min-score") { Description = "Labels less probable than this are marked needsReview", DefaultValueFactory = _ => EffectClassifierAnnotator.DefaultMinScore, HelpName = "P" };
        minScore.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1)) result.AddError("--min-score takes a number from 0 to 1");
        });
        var formats = OutputFormats.Option();
        AtLeast(timeout, 1);
        AtLeast(memory, 64);
        var command = new Command("run", "Annotate papers: mentions, effects on osteogenesis and findings, as JSON and tables")
        {
            inputs, output, jobs, quiet, models, timeout, memory, password, force, retry, shard, minScore, lexicons, formats,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new RunOptions(
                parsed.GetRequiredValue(inputs),
                parsed.GetRequiredValue(output),
                parsed.GetValue(jobs),
                parsed.GetValue(quiet),
                parsed.GetValue(models),
                new WorkerLimits(TimeSpan.FromSeconds(parsed.GetValue(timeout)), parsed.GetValue(memory)),
                parsed.GetValue(password),
                parsed.GetValue(force),
                parsed.GetValue(retry),
                parsed.GetRequiredValue(shard),
                parsed.GetValue(minScore),
                parsed.GetValue(lexicons) ?? [],
                (parsed.GetValue(formats) ?? []).ToHashSet(StringComparer.Ordinal)),
            cancellation)));
        return command;
    }

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < least) result.AddError($"{option.Name} takes a number from {least} on");
    });

    private static int Run(RunOptions options, CancellationToken cancellation)
    {
        var times = new StageTimes();
        var models = new ModelFolder(options.Models);
        using var states = StateFolder.Open(options.Output);
        using var workers = new WorkerPool(options.Limits);
        var parsedTexts = new ParsedTextCache(states.Cache, options.Force);
        var readers = PaperReaders.Create(workers, parsedTexts, options.Password);
        var (found, missing) = new InputFinder(readers, Path.GetFullPath(options.Output)).Find(options.Inputs);
        foreach (var failure in missing) Console.Error.WriteLine($"error: {failure.File}: {failure.Message}");
        if (found.Count == 0)
        {
            Console.Error.WriteLine($"error: nothing to read; name {string.Join(", ", readers.Keys.Select(ending => "." + ending))} files, or folders that hold some");
            return ExitCode.WrongUse;
        }

        var producer = models.Describe(options.Lexicons);
        var ours = Enumerable.Range(0, found.Count).Where(i => options.Shard.Holds(found[i].File.Path)).ToArray();
        var files = ours.Select(i => found[i]).ToArray();
        var recorder = new RunRecorder(options, producer, [.. ours.Select(i => InputRecords.Of(i, found[i].File, found[i].Reader))], found.Count, missing, times, parsedTexts);
        recorder.Begin();
        var lexicons = options.Lexicons.Select((path, i) => FormattableString.Invariant($"lexicon {i}={FileHash.Sha256(path)}")).ToArray();
        var earlier = new EarlierRuns(states, new RunFingerprint(producer, [FormattableString.Invariant($"min-score={options.MinScore}"), .. lexicons]), options);
        var mentions = new MentionCache(states.Cache, producer, lexicons, options.Force);
        var stages = new AnnotationStages(() => DefaultPipeline.Recognizers(models, options.Lexicons), () => DefaultPipeline.Effects(models, options.MinScore), mentions, times);
        var batch = new BatchRun(files, file => times.Measure(Stage.Check, () => earlier.Find(file)), stages, new PaperJsonWriter(producer), options.Output, times);
        using var exports = new PaperExports(options.Formats, models.File(ModelFolder.ProcessesFile), options.Output, options.Output);
        using var output = new RunOutput(options.Output, states, files, missing, mentions);
        times.Add(Stage.Start, times.Elapsed);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        new RunProgress(console, options.Quiet).Watch(files.Length, batch.Outcomes(options.Jobs, cancellation), outcome =>
        {
            output.Add(outcome);
            if (outcome is FailedPaper { Failure: var failure }) Console.Error.WriteLine($"error: {failure.File}: {failure.Message}");
        });
        times.Measure(Stage.Tables, output.WriteTables);
        var finished = !cancellation.IsCancellationRequested;
        if (finished) times.Measure(Stage.Exports, () => exports.Write(output.Outputs, options.Jobs));
        recorder.End(output, finished);
        if (!options.Quiet)
            foreach (var line in RunSummary.Lines(output, recorder.Worked, options.Output)) Console.Out.WriteLine(line);
        if (!finished)
        {
            Console.Error.WriteLine("interrupted: what was in hand is written; the same command does the rest");
            return ExitCode.Interrupted;
        }
        return missing.Count > 0 ? ExitCode.WrongUse : output.Failures.Count > 0 ? ExitCode.SomeInputsFailed : ExitCode.Ok;
    }
}

using System.CommandLine;
using ExoMine.Cli.Eval;
using ExoMine.Cli.Run;
using ExoMine.Evaluation;

namespace ExoMine.Cli.Commands;

/// <summary>exomine eval GOLD...: how well the program, or a finished run, agrees with what people labelled.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Labelled units (.jsonl), or folders of such files", Arity = ArgumentArity.OneOrMore };
        var run = new Option<string?>("--pred") { Description = "Score the annotated JSON of this run instead: units are found again in the text of their papers", HelpName = "OUT" };
        var report = new Option<string?>("--report") { Description = "Folder for report.md, report.json and errors.md", HelpName = "DIR" };
        var folds = new Option<int?>("--cross-validate") { Description = "Judge each unit by an effect classifier trained on the papers of K-1 of K parts", HelpName = "K" };
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 2 or > 100) result.AddError("--cross-validate takes a number from 2 to 100");
        });
        var more = new Option<string[]>("--with") { Description = "With --cross-validate: train on these labelled units too, in every part", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var types = new Option<string[]>("--type") { Description = "Score mentions of this type only (may be repeated)", HelpName = "TYPE" };
        types.AcceptOnlyFromAmong([.. Enum.GetValues<EntityType>().Select(type => type.Name())]);
        var noEffects = new Option<bool>("--no-effects") { Description = "Score mentions only" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Units annotated at once", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 512) result.AddError("--jobs takes a number from 1 to 512");
        });
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons to use instead of the program's own", HelpName = "DIR" };
        var command = new Command("eval", "Score the program against labelled text") { gold, run, report, folds, more, types, noEffects, jobs, models };
        command.Validators.Add(result =>
        {
            if (result.GetValue(run) is not null && result.GetValue(folds) is not null) result.AddError("--pred scores a finished run: it cannot be cross-validated");
            if (result.GetValue(more) is { Length: > 0 } && result.GetValue(folds) is null) result.AddError("--with adds to what --cross-validate trains on: give both");
        });
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(gold),
            parsed.GetValue(report),
            new UnitFilter(parsed.GetValue(types) ?? [], !parsed.GetValue(noEffects)),
            files => Evaluate(files, parsed.GetValue(run), parsed.GetValue(folds), GoldFiles.Read(parsed.GetValue(more) ?? []), new ModelFolder(parsed.GetValue(models)), parsed.GetValue(jobs))));
        return command;
    }

    private static int Run(string[] gold, string? reportFolder, UnitFilter filter, Func<IReadOnlyList<GoldFile>, IEnumerable<CorpusEvaluation>> evaluate)
    {
        var files = GoldFiles.Read(gold).Select(file => file with { Units = filter.Apply(file.Units) }).ToArray();
        if (reportFolder is not null) OutputFolder.Prepare(reportFolder);
        var corpora = evaluate(files).ToList();
        if (corpora.Count > 1) corpora.Add(CorpusEvaluation.Together(corpora));
        var summary = MarkdownReport.Write(corpora);
        Console.Out.Write(summary);
        if (reportFolder is null) return ExitCode.Ok;
        AtomicFile.Write(Path.Join(reportFolder, "report.md"), summary);
        AtomicFile.Write(Path.Join(reportFolder, "report.json"), JsonReport.Write(corpora));
        AtomicFile.Write(Path.Join(reportFolder, "errors.md"), ErrorList.Write(corpora.Take(files.Length).ToArray()));
        return ExitCode.Ok;
    }

    private static IEnumerable<CorpusEvaluation> Evaluate(IReadOnlyList<GoldFile> files, string? run, int? folds, IReadOnlyList<GoldFile> more, ModelFolder models, int jobs)
    {
        if (run is not null) return new FinishedRun(run, models).Evaluate(files);
        return folds is { } k ? new CrossValidatedSystems(models, k, jobs, more).Evaluate(files) : new CurrentSystems(models, jobs).Evaluate(files);
    }
}

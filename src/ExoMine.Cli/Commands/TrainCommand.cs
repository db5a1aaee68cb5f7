using System.CommandLine;
using System.Runtime.CompilerServices;
using ExoMine.Cli.Eval;
using ExoMine.Entities.Tagger;
using ExoMine.Learning.Training;

namespace ExoMine.Cli.Commands;

/// <summary>exomine train effect and exomine train tagger: make the learned models anew, each with CARD.md and metrics.json; exomine train scores: count anew how often grammars and lexicons are right.</summary>
internal static class TrainCommand
{
    public static Command Create() => new("train", "Make a learned model anew, with its card and metrics") { Effect(), Tagger(), Scores() };

    private static Command Effect()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Labelled sentences (.jsonl), or folders of such files", Arity = ArgumentArity.OneOrMore };
        var (output, models) = (OutputOption(), ModelsOption());
        var command = new Command("effect", "Train the effect classifier") { gold, output, models };
        command.SetAction(parsed => Guarded(() =>
        {
            if (!RuntimeFeature.IsDynamicCodeSupported) throw WrongUseException.CannotTrain();
            var folder = parsed.GetRequiredValue(output);
            var modelFolder = new ModelFolder(parsed.GetValue(models));
            OutputFolder.Prepare(folder);
            var files = GoldFiles.Read(parsed.GetRequiredValue(gold)).Select(file => new TrainingFile(NameOf(file.Path), file.Sha256, file.Units)).ToArray();
            new EffectTrainer(DefaultPipeline.Vocabulary(modelFolder), DefaultPipeline.Vectors(modelFolder), DefaultPipeline.Recognizers(modelFolder)).Train(files, folder);
        }));
        return command;
    }

    private static Command Tagger()
    {
        var corpora = new Argument<string[]>("CORPORA") { Description = "Folders of the files that DIR/sources.tsv and DIR/vocabularies.tsv name", Arity = ArgumentArity.OneOrMore };
        var (output, models) = (OutputOption(), ModelsOption());
        var command = new Command("tagger", "Train the gene and cell type tagger") { corpora, output, models };
        command.SetAction(parsed => Guarded(() =>
        {
            if (!RuntimeFeature.IsDynamicCodeSupported) throw WrongUseException.CannotTrain();
            OutputFolder.Prepare(parsed.GetRequiredValue(output));
            new TaggerTrainer(parsed.GetRequiredValue(corpora), new ModelFolder(parsed.GetValue(models)).Folder(), Console.Error.WriteLine).Train(parsed.GetRequiredValue(output));
        }));
        return command;
    }

    private static Command Scores()
    {
        var corpora = new Argument<string[]>("CORPORA") { Description = "Folders of the files that DIR/sources.tsv and DIR/counted.txt name", Arity = ArgumentArity.OneOrMore };
        var (output, models) = (OutputOption(), ModelsOption());
        var command = new Command("scores", "Count how often grammars and lexicons are right, for the scores of their mentions (recognisers.tsv)") { corpora, output, models };
        command.SetAction(parsed => Guarded(() =>
            new RecogniserCounting(parsed.GetRequiredValue(corpora), new ModelFolder(parsed.GetValue(models)).Folder()).Count(parsed.GetRequiredValue(output))));
        return command;
    }

    private static Option<string> OutputOption() => new("--output", "-o") { Description = "Folder for the model", Required = true, HelpName = "DIR" };

    private static Option<string?> ModelsOption() => new("--models") { Description = "Folder of models and lexicons to use instead of the program's own", HelpName = "DIR" };

    /// <summary>With its folder, so that equal names stay apart, and without the machine's path.</summary>
    private static string NameOf(string path) => $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{Path.GetFileName(path)}";

    private static int Guarded(Action train)
    {
        try
        {
            train();
            return ExitCode.Ok;
        }
        catch (Exception problem) when (problem is WrongUseException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
    }
}

using System.CommandLine;
using ExoMine.Cli.Export;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Commands;

/// <summary>exomine merge SHARDS... -o OUT: the outputs of all shards of a run become those of one run.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var shards = new Argument<string[]>("SHARD") { Description = "OUT folders of run --shard 1/N to N/N", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to", Required = true, HelpName = "OUT" };
        var formats = OutputFormats.Option();
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons, where the run was given one", HelpName = "DIR" };
        var command = new Command("merge", "Put the shards of a run together") { shards, output, formats, models };
        command.SetAction(parsed => Merge(
            parsed.GetRequiredValue(shards),
            parsed.GetRequiredValue(output),
            (parsed.GetValue(formats) ?? []).ToHashSet(StringComparer.Ordinal),
            new ModelFolder(parsed.GetValue(models))));
        return command;
    }

    private static int Merge(string[] shards, string output, IReadOnlySet<string> formats, ModelFolder models)
    {
        try
        {
            var failures = ShardMerger.Merge(shards, output, formats, models.File(ModelFolder.ProcessesFile));
            return failures > 0 ? ExitCode.SomeInputsFailed : ExitCode.Ok;
        }
        catch (InvalidDataException problem)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
    }
}

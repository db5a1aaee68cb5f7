using System.CommandLine;
using System.Text;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Commands;

/// <summary>All commands of the program, and what it says when one of them fails.</summary>
internal static class CommandTree
{
    public static async Task<int> Run(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Reads papers on extracellular vesicles and bone, and writes what they claim: which cargo, from which cells, does what to osteogenesis.")
        {
            RunCommand.Create(),
            TextCommand.Create(),
            MergeCommand.Create(),
            StatusCommand.Create(),
            VerifyCommand.Create(),
            LocateCommand.Create(),
            ExplainCommand.Create(),
            TrainCommand.Create(),
            LexiconCommand.Create(),
            EvalCommand.Create(),
            SchemaCommand.Create(),
            AtlasCommand.Create(),
            ReportCommand.Create(),
            ViewCommand.Create(),
        };
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Console.Error.WriteLine($"error: {error.Message}");
            var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            Console.Error.WriteLine($"exomine {command}--help tells what is expected");
            return ExitCode.WrongUse;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(5) });
        }
        catch (WrongUseException problem)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
        catch (Exception problem) when (problem is StartupException or UnusableModelsException or OutputFailedException)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.CouldNotStart;
        }
    }
}

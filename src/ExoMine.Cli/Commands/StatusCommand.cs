using System.CommandLine;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Commands;

/// <summary>exomine status OUT: how far a run has come, whether it is going on or was stopped.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("OUT") { Description = "The folder that a run writes to" };
        var command = new Command("status", "Tell how far a run has come") { folder };
        command.SetAction(parsed => Show(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Show(string folder)
    {
        try
        {
            var record = RunRecord.Read(folder);
            var states = record.Inputs.Select(input => StateFolder.Peek(folder, input.Id)).ToArray();
            var done = states.Count(state => state is not null);
            var failed = states.Count(state => state is { Failures.Count: > 0 }) + record.Missing.Count;
            var going = StateFolder.IsLocked(folder);
            Console.Out.WriteLine($"state      {(record.Finished ? "finished" : going ? "running" : "stopped; the same command goes on")}");
            Console.Out.WriteLine($"inputs     {done} of {record.Inputs.Count} done{(record.Shard == "1/1" ? "" : $" (shard {record.Shard} of {record.TotalInputs})")}");
            Console.Out.WriteLine($"failed     {failed}");
            if (record.Finished) Console.Out.WriteLine($"seconds    {record.Seconds} ({string.Join(", ", record.SecondsByStage.Select(stage => $"{stage.Key} {stage.Value}"))})");
            return failed > 0 ? ExitCode.SomeInputsFailed : ExitCode.Ok;
        }
        catch (InvalidDataException problem)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
    }
}

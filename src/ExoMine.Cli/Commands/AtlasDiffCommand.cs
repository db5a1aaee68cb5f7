using System.CommandLine;
using ExoMine.Atlas;
using ExoMine.Cli.Atlases;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Commands;

/// <summary>exomine atlas diff OLD NEW: which claims came, grew, met opposition or went.</summary>
internal static class AtlasDiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("OLD") { Description = "Folder of the earlier atlas" };
        var after = new Argument<string>("NEW") { Description = "Folder of the later atlas" };
        var output = new Option<string?>("--table") { Description = "Write the changes to this TSV too", HelpName = "FILE" };
        var command = new Command("diff", "Tell what changed between two atlases") { before, after, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string before, string after, string? output)
    {
        var changes = AtlasDiff.Of(AtlasFiles.Read(before), AtlasFiles.Read(after));
        foreach (var kind in Enum.GetValues<Change>())
            Console.Out.WriteLine($"{changes.Count(c => c.Change == kind)} {kind.ToString().ToLowerInvariant()}");
        foreach (var row in AtlasTables.Changes(changes).Skip(1)) Console.Out.WriteLine(row);
        if (output is not null) AtomicFile.Write(output, string.Concat(AtlasTables.Changes(changes).Select(row => row + "\n")));
        return ExitCode.Ok;
    }
}

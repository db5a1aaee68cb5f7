using System.CommandLine;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Commands;

/// <summary>exomine schema: the JSON Schema of the annotated JSON, on stdout.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of the annotated JSON");
        command.SetAction(_ => Console.Out.Write(PaperSchema.Write()));
        return command;
    }
}

using System.CommandLine;
using ExoMine.Cli.Run;
using ExoMine.Entities.Import;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Cli.Commands;

/// <summary>exomine lexicon import obo|gmt|hgnc|mirbase|tsv FILE -o FILE.tsv: an authority's own file becomes a lexicon for run --lexicon.</summary>
internal static class LexiconCommand
{
    public static Command Create() => new("lexicon", "Make lexicons of the authorities' own files") { Import() };

    private static Command Import()
    {
        var format = new Argument<string>("FORMAT") { Description = string.Join(", ", LexiconImports.All.Keys) };
        format.AcceptOnlyFromAmong([.. LexiconImports.All.Keys]);
        var file = new Argument<string>("FILE") { Description = "The downloaded file" };
        var output = new Option<string>("--output", "-o") { Description = "Lexicon to write; name it to run with --lexicon", Required = true, HelpName = "FILE.tsv" };
        var type = new Option<string?>("--type") { Description = "What the terms are, where it is not the format's usual type", HelpName = "TYPE" };
        type.AcceptOnlyFromAmong([.. Enum.GetValues<EntityType>().Select(t => t.Name())]);
        var command = new Command("import", "Turn a file of an authority into a lexicon") { format, file, output, type };
        command.SetAction(parsed => Import(parsed.GetRequiredValue(format), parsed.GetRequiredValue(file), parsed.GetRequiredValue(output), parsed.GetValue(type)));
        return command;
    }

    private static int Import(string format, string file, string output, string? typeName)
    {
        try
        {
            var (usual, read) = LexiconImports.All[format];
            var type = typeName is not null && Names.TryParseEntityType(typeName, out var named) ? named : usual;
            var lexicon = new StringWriter { NewLine = "\n" };
            using var lines = new StreamReader(file);
            var rows = LexiconWriter.Write(lexicon, type, [$"imported from {Path.GetFileName(file)} ({format}, sha256 {FileHash.Sha256(file)})", "licence: that of the file"], read(lines, file));
            AtomicFile.Write(output, lexicon.ToString());
            Console.Out.WriteLine($"{rows} terms of type {type.Name()} in {output}");
            return ExitCode.Ok;
        }
        catch (Exception problem) when (problem is LexiconFormatException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
    }
}

using System.CommandLine;
using ExoMine.Cli.Atlases;
using ExoMine.Cli.Run;
using ExoMine.Report;

namespace ExoMine.Cli.Commands;

/// <summary>exomine report ATLAS -o report.html: the atlas as one page that opens from disk.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var atlas = new Argument<string>("ATLAS") { Description = "Folder that exomine atlas wrote" };
        var output = new Option<string>("--output", "-o") { Description = "The page to write", Required = true, HelpName = "FILE" };
        var papers = new Option<string?>("--papers") { Description = "Folder of the PDFs, for links to their pages; else the paths that the run was given", HelpName = "DIR" };
        var command = new Command("report", "Write an atlas as one HTML page without network") { atlas, output, papers };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(atlas), parsed.GetRequiredValue(output), parsed.GetValue(papers)));
        return command;
    }

    private static int Run(string folder, string output, string? papers)
    {
        var atlas = AtlasFiles.Read(folder);
        AtomicFile.Write(output, ReportPage.Write(atlas, new PdfLinks(Path.GetDirectoryName(Path.GetFullPath(output))!, papers)));
        Console.Out.WriteLine($"{output}: {new FileInfo(output).Length / 1024} KB");
        return ExitCode.Ok;
    }
}

using System.CommandLine;
using ExoMine.Cli.Atlases;
using ExoMine.Cli.Run;
using ExoMine.Report;

namespace ExoMine.Cli.Commands;

/// <summary>exomine view OUT/ID.json -o page.html: one paper's text with its mentions and effects, as a page.</summary>
internal static class ViewCommand
{
    public static Command Create()
    {
        var paper = new Argument<string>("PAPER") { Description = "Annotated .json of one paper, or a .jsonl" };
        var output = new Option<string>("--output", "-o") { Description = "The page to write", Required = true, HelpName = "FILE" };
        var id = new Option<string?>("--id") { Description = "Which paper of a .jsonl; else its first", HelpName = "ID" };
        var papers = new Option<string?>("--papers") { Description = "Folder of the PDFs, for links to their pages; else the path that the run was given", HelpName = "DIR" };
        var command = new Command("view", "Write one annotated paper as an HTML page without network") { paper, output, id, papers };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paper), parsed.GetValue(id), parsed.GetRequiredValue(output), parsed.GetValue(papers)));
        return command;
    }

    private static int Run(string path, string? id, string output, string? papers)
    {
        var paper = AtlasInputs.Runs([path]).FirstOrDefault(p => id is null || p.Paper.Id == id)
            ?? throw new WrongUseException(id is null ? $"{path}: holds no paper" : $"{path}: has no paper of the id {id}");
        AtomicFile.Write(output, PaperPage.Write(paper.Paper, paper.Places, new PdfLinks(Path.GetDirectoryName(Path.GetFullPath(output))!, papers)));
        return ExitCode.Ok;
    }
}

using System.CommandLine;
using ExoMine.Atlas;
using ExoMine.Cli.Atlases;

namespace ExoMine.Cli.Commands;

/// <summary>exomine atlas OUT... -o ATLAS: claims, contradictions, regulators and gaps across the papers of finished runs.</summary>
internal static class AtlasCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("OUT") { Description = "Folders of finished runs, or annotated .json and .jsonl files; with --gold labelled units", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "Folder to write to; made if it is not there", HelpName = "ATLAS" };
        var gold = new Option<bool>("--gold") { Description = "Read labelled units (.jsonl) instead of runs: an atlas of what people labelled" };
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons to use instead of the program's own", HelpName = "DIR" };
        var command = new Command("atlas", "Merge findings across papers: claims, contradictions, regulators, gaps") { inputs, output, gold, models, AtlasDiffCommand.Create() };
        // Checked here and not by the parser, which would ask the same of "atlas diff".
        command.Validators.Add(result =>
        {
            if (result.GetValue(inputs) is not { Length: > 0 }) result.AddError("name the OUT of one or more runs");
            if (result.GetValue(output) is null) result.AddError("name the folder to write to with -o");
        });
        command.SetAction(parsed => Run(parsed.GetValue(inputs) ?? [], parsed.GetValue(output) ?? "", parsed.GetValue(gold), new ModelFolder(parsed.GetValue(models))));
        return command;
    }

    private static int Run(string[] inputs, string folder, bool gold, ModelFolder models)
    {
        try
        {
            var builder = new AtlasBuilder(EnvironmentNames.Load(models.File("atlas", "environments.tsv")), AssayWords.Load(models.File("atlas", "assays.tsv")));
            var papers = gold ? AtlasInputs.Gold(inputs, models) : AtlasInputs.Runs(inputs);
            foreach (var paper in papers) builder.Add(paper.Paper, paper.Places);
            var atlas = builder.Build();
            if (atlas.Papers.Count == 0) throw new WrongUseException("nothing to read; name the OUT of exomine run");
            OutputFolder.Prepare(folder);
            AtlasFiles.Write(folder, atlas);
            Console.Out.WriteLine($"{atlas.Papers.Count} papers, {atlas.Evidence.Count} findings, {atlas.Claims.Count} claims, "
                + $"{atlas.Contradictions.Count} contradictions and {atlas.Doubts.Count} doubtful ones in {folder}");
            return ExitCode.Ok;
        }
        catch (InvalidDataException problem)
        {
            throw new StartupException(problem.Message);
        }
    }
}

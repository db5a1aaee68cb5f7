using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ExoMine.Cli.Locate;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Commands;

/// <summary>exomine locate OUT/id.json f3: the page and boxes of a claim's sentence, on request drawn on the page.</summary>
internal static class LocateCommand
{
    public static Command Create()
    {
        var paper = new Argument<string>("PAPER") { Description = "Annotated JSON of a paper" };
        var place = new Argument<string>("FINDING") { Description = "Id of a finding (f3) or of a sentence (s12)" };
        var png = new Option<string?>("--png") { Description = "Draw the boxes on the page into this file (needs pdftoppm)", HelpName = "FILE" };
        var pdf = new Option<string?>("--pdf") { Description = "The PDF, where it is not at the path that the run read", HelpName = "FILE" };
        var command = new Command("locate", "Tell where in its PDF a finding stands") { paper, place, png, pdf };
        command.SetAction(parsed => Locate(parsed.GetRequiredValue(paper), parsed.GetRequiredValue(place), parsed.GetValue(png), parsed.GetValue(pdf)));
        return command;
    }

    private static int Locate(string path, string place, string? png, string? pdf)
    {
        try
        {
            var paper = Read(path);
            var id = paper.Findings.FirstOrDefault(finding => finding.Id == place)?.Sentence ?? place;
            var sentence = paper.Sentences.FirstOrDefault(s => s.Id == id)
                ?? throw new InvalidDataException($"{path}: has no finding or sentence {place}; it has f1 to f{paper.Findings.Count} and s1 to s{paper.Sentences.Count}");
            Console.Out.WriteLine(paper.Text[sentence.Start..sentence.End]);
            if (sentence.Page is not { } page || sentence.Boxes.Count == 0)
                throw new InvalidDataException($"{path}: {place} has no place on a page; only papers read from PDF have");
            var pages = sentence.BoxPages ?? [.. sentence.Boxes.Select(_ => page)];
            for (var i = 0; i < pages.Count; i++) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page {pages[i]}  [{string.Join(", ", sentence.Boxes[i])}]"));
            if (png is not null)
                File.WriteAllBytes(png, MarkedPage.Draw(pdf ?? paper.Source.File, page, sentence.Boxes.Where((_, i) => pages[i] == page)));
            return ExitCode.Ok;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static PaperDocument Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), PaperJsonContext.Readable.PaperDocument) ?? throw new InvalidDataException($"{path}: is no annotated paper");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: is no annotated paper ({problem.Message})");
        }
    }
}

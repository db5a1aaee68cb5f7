namespace ExoMine.Formats;

/// <summary>Reads a .txt file as one paper, its text kept to the character.</summary>
public sealed class PlainTextReader : IPaperReader
{
    public string Kind => "txt";

    public bool HoldsManyPapers => false;

    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => Load(file))];

    private static Paper Load(InputFile file)
    {
        if (new FileInfo(file.Path).Length > Utf8Text.LargestPaper)
            throw new InputProblemException("too_large", $"is larger than {Utf8Text.LargestPaper >> 20} MB; split it into papers");
        var bytes = File.ReadAllBytes(file.Path);
        return new Paper(file.Id, Utf8Text.Decode(bytes)) { Source = new PaperSource(file.Given, Utf8Text.Sha256(bytes), "txt") };
    }
}

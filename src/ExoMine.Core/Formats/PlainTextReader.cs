namespace ExoMine.Formats;

/// <summary>Reads a .txt file as one paper, its text kept to the character.</summary>
public sealed class PlainTextReader : IPaperReader
{
    public string Kind => "txt";

    public bool HoldsManyPapers => false;

    public IEnumerable<PendingPaper> Read(InputFile file) => [new PendingPaper(file.Given, () => Load(file))];

    private static Paper Load(InputFile file)
    {
        using var stream = new GuardedStream(file.Open(), "the text");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        return new Paper(file.Id, Utf8Text.Decode(bytes)) { Source = new PaperSource(file.Given, Utf8Text.Sha256(bytes), "txt") };
    }
}

namespace ExoMine.Formats.Brat;

/// <summary>Writes brat stand-off: the text as it is, and beside it mentions, findings as events, and sentences that state an effect; offsets in code points.</summary>
public sealed class BratWriter : IPaperWriter
{
    public string Name => "brat";

    /// <summary>brat wants a pair of files for each paper.</summary>
    public PaperCollection? Collection => null;

    public IReadOnlyList<PaperFile> FolderFiles => BratSettings.Files;

    public IReadOnlyList<PaperFile> Write(Paper paper) => [new PaperFile(".txt", paper.Text), new PaperFile(".ann", new BratAnnotations(paper).Write())];
}

namespace ExoMine.Formats;

/// <summary>Finds the papers in files of one kind.</summary>
public interface IPaperReader
{
    /// <summary>As in "source": {"kind"}; also the file ending it reads, without the dot.</summary>
    string Kind { get; }

    /// <summary>True where one file holds many papers, whose ids come from inside the file.</summary>
    bool HoldsManyPapers { get; }

    /// <summary>The papers in their order; enumerating may throw <see cref="InputProblemException"/>.</summary>
    IEnumerable<PendingPaper> Read(InputFile file);

    /// <summary>The reader for what this file holds, where one ending stands for several kinds (.xml, .json, .gz).</summary>
    IPaperReader For(InputFile file) => this;
}

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Given">The path as the user gave it, for messages and for the output's source.</param>
/// <param name="Id">The id of its paper, or the name of its output where it holds many.</param>
public sealed record InputFile(string Path, string Given, string Id)
{
    /// <summary>Where the bytes come from if not from the file itself: a member of an archive. Each call begins at the start or throws.</summary>
    public Func<Stream>? Content { get; init; }

    public Stream Open() =>
        Content?.Invoke() ?? new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}

namespace ExoMine.Formats;

/// <summary>Writes a paper in one format.</summary>
public interface IPaperWriter
{
    /// <summary>As --format takes it, and the folder of its files: bioc-xml, brat …</summary>
    string Name { get; }

    /// <summary>The files of one paper, complete.</summary>
    /// <exception cref="InvalidPaperException">A span does not fit the text.</exception>
    IReadOnlyList<PaperFile> Write(Paper paper);

    /// <summary>How the papers of one input stand in one file together; null where each paper must have files of its own.</summary>
    PaperCollection? Collection { get; }

    /// <summary>Files that the folder needs once, by name: annotation.conf.</summary>
    IReadOnlyList<PaperFile> FolderFiles => [];
}

/// <summary>A file's content, and what its name ends with after the paper's id (or its whole name, of a folder's own file).</summary>
public sealed record PaperFile(string Ending, string Content);

/// <summary>A file of many papers: what opens it, stands between papers and closes it, and a paper's part; papers whose part is empty are passed over.</summary>
public sealed record PaperCollection(string Ending, string Start, string Between, string End, Func<Paper, string> Member);

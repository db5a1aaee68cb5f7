namespace ExoMine;

/// <summary>One text that never changes, and layers of spans over it. Annotators return a copy with their own layer added.</summary>
public sealed record Paper(string Id, string Text)
{
    public PaperSource? Source { get; init; }

    /// <summary>What the title page says of the paper, as far as the reader found it.</summary>
    public Bibliography Bibliography { get; init; } = Bibliography.Empty;

    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>Where the printed lines stand; empty for input without pages.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>In reading order, not overlapping.</summary>
    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>In the order of <see cref="TextSpan.CompareTo"/>; may nest.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}

/// <summary>Where a paper came from.</summary>
/// <param name="File">The input as it was given.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="Kind">pdf, txt, jsonl …</param>
public sealed record PaperSource(string File, string Sha256, string Kind);

/// <summary>Something about a paper that its reader should know, and that did not stop the work.</summary>
/// <param name="Code">A short stable name such as looks_scanned.</param>
/// <param name="Page">The page's number, from 1, where it concerns one page.</param>
public sealed record Warning(string Code, string Message, int? Page = null);

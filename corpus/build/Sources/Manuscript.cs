namespace ExoMine.Corpus.Sources;

/// <summary>A paper of the corpus as its authors wrote it: what is printed and what is labelled.</summary>
public sealed record Manuscript(string Id)
{
    public required string Kind { get; init; }

    /// <summary>train, dev or test.</summary>
    public required string Split { get; init; }

    public required string Journal { get; init; }

    public required string Year { get; init; }

    public required string Volume { get; init; }

    public required string Pages { get; init; }

    public required string Doi { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<string> Affiliations { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>True where citations are raised figures, false where they stand in brackets.</summary>
    public required bool RaisedCitations { get; init; }

    public required LabelledSentence Title { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Every labelled sentence with the section it stands in: the title first, then in the order of the source.</summary>
    public IEnumerable<(SectionKind Section, LabelledSentence Sentence)> Sentences()
    {
        yield return (SectionKind.Title, Title);
        var section = SectionKind.Other;
        foreach (var block in Blocks)
        {
            if (block is Heading { IsSub: false } heading) section = heading.Kind;
            var (kind, sentences) = block switch
            {
                Paragraph paragraph => (section, paragraph.Sentences),
                FloatingBlock moved => (SectionKind.Caption, moved.Caption),
                _ => (section, []),
            };
            foreach (var sentence in sentences) yield return (kind, sentence);
        }
    }
}

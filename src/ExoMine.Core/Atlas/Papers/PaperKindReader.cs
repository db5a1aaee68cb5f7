namespace ExoMine.Atlas;

/// <summary>Tells reviews from research by the sections that only research has.</summary>
internal static class PaperKindReader
{
    /// <summary>Shorter texts are abstracts and passages: they do not show what kind of paper they come from.</summary>
    private const int SentencesOfAPaper = 25;

    public static PaperKind Of(Paper paper)
    {
        if (paper.Sentences.Any(s => s.Section is SectionKind.Methods or SectionKind.Results)) return PaperKind.Research;
        if (paper.Bibliography.Title is { } title && title.Contains("review", StringComparison.OrdinalIgnoreCase)) return PaperKind.Review;
        return paper.Sentences.Count >= SentencesOfAPaper && paper.Sentences.Any(s => s.Section != SectionKind.Other) ? PaperKind.Review : PaperKind.Unknown;
    }
}

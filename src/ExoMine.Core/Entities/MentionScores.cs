namespace ExoMine.Entities;

/// <summary>Gives mentions of finders that do not judge the share of such mentions that were right on labelled text.</summary>
public sealed class MentionScores(RecogniserPrecisions precisions) : IAnnotator
{
    public Paper Annotate(Paper paper) =>
        paper with { Mentions = [.. paper.Mentions.Select(m => m.Score is null ? m with { Score = precisions.Of(m.Type, m.FoundBy) } : m)] };
}

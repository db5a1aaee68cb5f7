namespace ExoMine.Cli.Eval;

/// <summary>Takes effects and findings away, so that another annotator can judge the same sentences and mentions.</summary>
internal sealed class EffectEraser : IAnnotator
{
    public Paper Annotate(Paper paper) => paper with
    {
        Sentences = [.. paper.Sentences.Select(s => s with { Effect = Effect.None, Score = null, NeedsReview = false })],
        Findings = [],
    };
}

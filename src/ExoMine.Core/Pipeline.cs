namespace ExoMine;

/// <summary>Annotators in order; itself an annotator.</summary>
public sealed class Pipeline(params IReadOnlyList<IAnnotator> annotators) : IAnnotator
{
    public Paper Annotate(Paper paper) => annotators.Aggregate(paper, (current, annotator) => annotator.Annotate(current));
}

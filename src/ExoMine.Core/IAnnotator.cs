namespace ExoMine;

/// <summary>Reads the layers that a paper has and returns it with one more. Immutable after construction, so one serves many threads.</summary>
public interface IAnnotator
{
    Paper Annotate(Paper paper);
}

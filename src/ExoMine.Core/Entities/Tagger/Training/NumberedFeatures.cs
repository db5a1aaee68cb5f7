namespace ExoMine.Entities.Tagger.Training;

/// <summary>The numbers of some features: those that tell which word it is, and the others.</summary>
internal sealed class NumberedFeatures
{
    public List<int> Context { get; } = [];

    public List<int> Own { get; } = [];

    public void Add(NumberedFeatures other)
    {
        Context.AddRange(other.Context);
        Own.AddRange(other.Own);
    }

    public void Clear()
    {
        Context.Clear();
        Own.Clear();
    }
}

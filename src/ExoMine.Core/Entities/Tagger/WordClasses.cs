namespace ExoMine.Entities.Tagger;

/// <summary>What the model's files say of single words: their clusters, and the closed words that end a noun phrase.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<ulong, (ushort Coarse, ushort Middle, ushort Fine)> _clusters = [];
    private readonly HashSet<ulong> _closed = [];

    public static WordClasses None { get; } = new();

    public void AddClosedWord(string word) => _closed.Add(FeatureHash.Of(word));

    public void AddClusters(ulong word, ushort coarse, ushort middle, ushort fine) => _clusters[word] = (coarse, middle, fine);

    public void Classify(ref Form form)
    {
        form.IsClosed = _closed.Contains(form.Lower);
        if (_clusters.TryGetValue(form.Lower, out var classes))
            (form.Cluster64, form.Cluster256, form.Cluster1000) = classes;
    }
}

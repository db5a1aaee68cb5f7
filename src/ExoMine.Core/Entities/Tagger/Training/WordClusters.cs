namespace ExoMine.Entities.Tagger.Training;

/// <summary>Learns from running text which words stand in the same places, and groups them coarsely, less coarsely and finely.</summary>
internal static class WordClusters
{
    private const int LeastCount = 4;
    private const int Epochs = 5;
    private const int Rounds = 8;

    /// <returns>The hash of each frequent word and its three groups, from 1 up.</returns>
    public static IReadOnlyList<(ulong Word, ushort Coarse, ushort Middle, ushort Fine)> Learn(IEnumerable<TaggerText> texts)
    {
        var running = new List<ulong[]>();
        var counts = new Dictionary<ulong, int>();
        foreach (var text in texts)
        {
            foreach (var (first, end) in text.Sentences)
            {
                var words = new ulong[end - first];
                for (var i = first; i < end; i++) words[i - first] = text.Forms[text.Form[i]].Lower;
                foreach (var word in words) counts[word] = counts.GetValueOrDefault(word) + 1;
                running.Add(words);
            }
        }
        var kept = counts.Where(c => c.Value >= LeastCount).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).ToList();
        var numbers = kept.Select((word, number) => (word, number)).ToDictionary(p => p.word, p => p.number);
        var sentences = running.Select(words => words.Where(numbers.ContainsKey).Select(w => numbers[w]).ToArray()).ToList();
        var vectors = new SkipGram(kept.Count).Train(sentences, Epochs);
        var coarse = KMeans.Cluster(vectors, 64, Rounds);
        var middle = KMeans.Cluster(vectors, 256, Rounds);
        var fine = KMeans.Cluster(vectors, 1000, Rounds);
        return [.. kept.Select((word, n) => (word, (ushort)(coarse[n] + 1), (ushort)(middle[n] + 1), (ushort)(fine[n] + 1)))];
    }
}

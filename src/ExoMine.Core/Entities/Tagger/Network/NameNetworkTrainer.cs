using ExoMine.Networks;

namespace ExoMine.Entities.Tagger.Network;

/// <summary>A text with its labels, each set with the head that learns it.</summary>
internal sealed record NameExample(TaggerText Text, IReadOnlyList<(int Head, byte[] Labels)> Labelled);

/// <summary>Trains a network on one thread: cross entropy of each token's label by mini-batches of sentences, the rate rising briefly and falling to nothing.</summary>
internal sealed class NameNetworkTrainer(WordVectors words, int seed = 1)
{
    private const int Batch = 16;
    private const float Rate = 0.003f;
    private const float Decay = 0.0005f;

    /// <summary>How often a token is read without its letters, so that shape, lexicons and the sentence learn to do without them.</summary>
    private const double WithoutLetters = 0.1;

    /// <summary>How often a single mark of a token is left out.</summary>
    private const double WithoutMark = 0.1;

    /// <summary>Errors that are too small to learn from.</summary>
    private const float Slight = 1e-5f;
    private readonly Dictionary<(int Form, int Run), (int[] Shapes, int[] All, float[] Meaning)> known = [];
    private readonly List<int> marks = [];

    /// <summary>More than three made the small corpora's own conventions worse (notes.md).</summary>
    public int Epochs { get; init; } = 3;

    /// <param name="heads">How many sets of labels there are.</param>
    public NameNetwork Train(IReadOnlyList<NameExample> examples, int lexicons, int heads, Action<string> log)
    {
        var random = new Random(seed);
        var net = new NameNetwork(words, lexicons, heads * Label.Count).Randomized(random);
        var sentences = examples.SelectMany(e => e.Text.Sentences.Select(s => (Example: e, s.First, Count: Math.Min(s.End - s.First, NameNetwork.MostTokens)))).ToArray();
        IReadOnlyList<Weights> all = [net.Table, .. net.Small];
        var steps = Epochs * ((sentences.Length + Batch - 1) / Batch);
        var step = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(sentences);
            foreach (var batch in sentences.Chunk(Batch))
            {
                foreach (var (example, first, count) in batch) Learn(net, example, first, count, random);
                step++;
                var share = (float)step / steps;
                var adam = new AdamStep(Rate * Math.Min(share / 0.05f, (1 - share) / 0.95f), step, Decay);
                foreach (var weights in all) weights.Step(adam);
            }
            log($"  network: epoch {epoch + 1} of {Epochs}");
        }
        return net;
    }

    private void Learn(NameNetwork net, NameExample example, int first, int count, Random random)
    {
        var pass = new NameNetworkPass(net, [.. Enumerable.Range(first, count).Select(i => TokenOf(net, example.Text, i, random))], random);
        Span<float> error = stackalloc float[Label.Count];
        foreach (var (head, labels) in example.Labelled)
        {
            for (var t = 0; t < count; t++)
            {
                pass.Read(t, head * Label.Count, error);
                error[labels[first + t]] -= 1;
                for (var l = 0; l < error.Length; l++) error[l] = Math.Abs(error[l]) < Slight ? 0 : error[l] / Batch;
                if (error.ContainsAnyExcept(0f)) pass.Blame(t, head * Label.Count, error);
            }
        }
        pass.Back();
    }

    private NameToken TokenOf(NameNetwork net, TaggerText text, int i, Random random)
    {
        var key = (text.Form[i], text.RunForm[i]);
        if (!known.TryGetValue(key, out var word))
        {
            var (shapes, letters) = WordKeys.Of(text.Forms, key.Item1, key.Item2);
            known[key] = word = (shapes, [.. shapes, .. letters], net.MeaningOf(text.Forms, key.Item1));
        }
        TokenMarks.Write(text, i, marks);
        var kept = marks.FindAll(_ => random.NextDouble() >= WithoutMark).ToArray();
        return random.NextDouble() < WithoutLetters ? new NameToken(word.Shapes, [], kept) : new NameToken(word.All, word.Meaning, kept);
    }
}

using ExoMine.Learning.Features;
using ExoMine.Networks;

namespace ExoMine.Learning.Network;

/// <summary>Trains a network on one thread: cross entropy of label and roles by mini-batches, the rate rising briefly and falling to nothing, first on everything, last on sentences of papers.</summary>
internal sealed class NetworkTrainer(int seed, WordVectors vectors)
{
    private const int LeastUses = 2;
    private const int Batch = 8;
    private const float Decay = 0.01f;
    private const float Smoothing = 0.05f;
    private const float RoleWeight = 0.5f;

    /// <summary>How often a sentence is read without the rules, so that the network learns to do without them.</summary>
    private const double WithoutRules = 0.3;

    /// <summary>How often an item is read without its words, so that it learns from what they mean and how they are built, and not by heart.</summary>
    private const double WithoutWords = 0.3;

    /// <summary>How often an item is read without what its words mean.</summary>
    private const double WithoutMeanings = 0.05;

    /// <summary>How often a single feature of an item is left out.</summary>
    private const double ItemFeatureDrop = 0.15;

    /// <summary>How often a single feature of a candidate is left out: there are many, and few candidates to learn from.</summary>
    private const double CandidateFeatureDrop = 0.4;

    /// <summary>The share of the rate with which the rounds of papers begin.</summary>
    private const float PaperRate = 0.25f;

    /// <summary>What the weights from before the rounds of papers count in the end.</summary>
    private const float EarlierShare = 0.4f;

    public int Epochs { get; init; } = 10;

    /// <summary>Rounds of sentences of papers alone, behind the others: there are few of them, and they are what the model will meet.</summary>
    public int PaperEpochs { get; init; } = 6;

    public float Rate { get; init; } = 0.003f;

    public SentenceNetwork Train(IReadOnlyList<NetworkExample> examples)
    {
        var random = new Random(seed);
        var net = new SentenceNetwork(
            FeatureIndex.Of(examples.SelectMany(e => e.Input.Tokens.SelectMany(t => t)), LeastUses),
            FeatureIndex.Of(examples.SelectMany(e => e.Input.Sentence), LeastUses),
            FeatureIndex.Of(examples.SelectMany(e => e.Input.Candidates.SelectMany(c => c.Features)), LeastUses),
            vectors).Randomized(random);
        NetworkExample[] all = [.. examples], papers = [.. examples.Where(e => e.IsOfPaper)];
        var rounds = Enumerable.Repeat(all, Epochs).Concat(Enumerable.Repeat(papers, PaperEpochs)).ToArray();
        int Steps(NetworkExample[] round) => (round.Length + Batch - 1) / Batch;
        var (before, steps) = (Epochs * Steps(all), rounds.Sum(Steps));
        var step = 0;
        float[][] earlier = [];
        foreach (var round in rounds)
        {
            if (step == before) earlier = [.. net.All.Select(weights => weights.Values.ToArray())];
            random.Shuffle(round);
            foreach (var batch in round.Chunk(Batch))
            {
                foreach (var example in batch) Learn(net, example, random, 1f / batch.Length);
                step++;
                var adam = new AdamStep(Rate * ShareOfRate(step, before, steps), step, Decay);
                foreach (var weights in net.All) weights.Step(adam);
            }
        }
        foreach (var (weights, values) in net.All.Zip(earlier)) Mix(weights.Values, values);
        return net;
    }

    /// <summary>Between a network that learned from everything and the same tuned to papers (Wortsman et al. 2022) lies one as good on papers and better elsewhere.</summary>
    private static void Mix(float[] values, float[] earlier)
    {
        for (var i = 0; i < values.Length; i++) values[i] = ((1 - EarlierShare) * values[i]) + (EarlierShare * earlier[i]);
    }

    /// <summary>Rises over the first tenth, falls until the rounds of papers begin, and from there to nothing.</summary>
    private static float ShareOfRate(int step, int before, int steps)
    {
        var share = (float)step / before;
        return step <= before
            ? Math.Min(share / 0.1f, PaperRate + ((1 - PaperRate) * (1 - share) / 0.9f))
            : PaperRate * (1 - ((float)(step - before) / (steps - before)));
    }

    private static void Learn(SentenceNetwork net, NetworkExample example, Random random, float weight)
    {
        var pass = new NetworkPass(net, net.Encode(Blanked(example.Input, random)), random);
        var roles = new float[example.Roles.Length][];
        for (var c = 0; c < roles.Length; c++) roles[c] = Error(pass.RoleProbabilities[c], example.Roles[c], 0, weight * RoleWeight);
        pass.Back(Error(pass.LabelProbabilities, example.Label, Smoothing, weight), roles);
    }

    private static NetworkInput Blanked(NetworkInput input, Random random)
    {
        var ruled = random.NextDouble() >= WithoutRules;
        string[] Kept(string[] features, bool worded, double dropped) => Array.FindAll(features, feature =>
            (ruled || !feature.StartsWith("r:", StringComparison.Ordinal)) && (worded || !feature.StartsWith("w:", StringComparison.Ordinal)) && random.NextDouble() >= dropped);
        return new NetworkInput(
            [.. input.Tokens.Select(t => Kept(t, random.NextDouble() >= WithoutWords, ItemFeatureDrop))],
            [.. input.Words.Select(words => random.NextDouble() >= WithoutMeanings ? words : [])],
            Kept(input.Sentence, true, 0),
            [.. input.Candidates.Select(c => (c.First, c.Last, Kept(c.Features, true, CandidateFeatureDrop)))]);
    }

    private static float[] Error(float[] probabilities, int truth, float smoothing, float weight)
    {
        var error = new float[probabilities.Length];
        for (var i = 0; i < error.Length; i++)
            error[i] = weight * (probabilities[i] - (smoothing / error.Length) - (i == truth ? 1 - smoothing : 0));
        return error;
    }
}

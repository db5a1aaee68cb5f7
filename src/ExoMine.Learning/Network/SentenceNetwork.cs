using ExoMine.Learning.Features;
using ExoMine.Networks;

namespace ExoMine.Learning.Network;

/// <summary>
/// Reads a sentence's items in both directions with gated recurrent units, pools the states by attention and by their maximum, and says
/// the label; a candidate's own states and the pooled ones say whether it is an agent and which way it goes.
/// </summary>
internal sealed class SentenceNetwork
{
    public const int TokenSize = 48;
    public const int StateSize = 40;
    public const int HiddenSize = 48;
    public const int Labels = 4;
    public const int Roles = 3;
    public const int MostTokens = 160;

    public SentenceNetwork(FeatureIndex tokens, FeatureIndex sentences, FeatureIndex candidates, WordVectors vectors)
    {
        (TokenNames, SentenceNames, CandidateNames, Words) = (tokens, sentences, candidates, vectors);
        TokenTable = new Weights(tokens.Count, TokenSize);
        SentenceTable = new Weights(sentences.Count, HiddenSize);
        CandidateTable = new Weights(candidates.Count, HiddenSize);
        Meaning = new Weights(TokenSize, vectors.Size);
    }

    public FeatureIndex TokenNames { get; }

    public FeatureIndex SentenceNames { get; }

    public FeatureIndex CandidateNames { get; }

    public WordVectors Words { get; }

    public Weights TokenTable { get; }

    public Weights SentenceTable { get; }

    public Weights CandidateTable { get; }

    /// <summary>From a word's vector to what an item is to the network.</summary>
    public Weights Meaning { get; }

    public GatedUnit Onward { get; } = new(TokenSize, StateSize);

    public GatedUnit Backward { get; } = new(TokenSize, StateSize);

    public Weights Attention { get; } = new(1, 2 * StateSize);

    public Weights Hidden { get; } = new(HiddenSize, 4 * StateSize);

    public Weights HiddenBias { get; } = new(1, HiddenSize);

    public Weights Label { get; } = new(Labels, HiddenSize);

    public Weights LabelBias { get; } = new(1, Labels);

    public Weights OfCandidate { get; } = new(HiddenSize, 2 * StateSize);

    public Weights OfSentence { get; } = new(HiddenSize, HiddenSize);

    public Weights Role { get; } = new(Roles, HiddenSize);

    public Weights RoleBias { get; } = new(1, Roles);

    /// <summary>Every matrix, in the order of the model file.</summary>
    public IReadOnlyList<Weights> All =>
    [
        TokenTable, SentenceTable, CandidateTable, Meaning, .. Onward.All, .. Backward.All, Attention, Hidden, HiddenBias, Label, LabelBias,
        OfCandidate, OfSentence, Role, RoleBias,
    ];

    public SentenceNetwork Randomized(Random random)
    {
        foreach (var weights in new[] { TokenTable, SentenceTable, CandidateTable }) weights.Randomized(random, 0.1f);
        foreach (var unit in new[] { Onward, Backward })
        {
            foreach (var weights in unit.All) weights.Randomized(random, 1 / MathF.Sqrt(StateSize));
        }
        foreach (var weights in new[] { Meaning, Attention, Hidden, Label, OfCandidate, OfSentence, Role }) weights.Randomized(random, 1 / MathF.Sqrt(weights.Columns));
        return this;
    }

    public EncodedInput Encode(NetworkInput input) => new(
        [.. input.Tokens.Take(MostTokens).Select(TokenNames.Look)],
        [.. input.Words.Take(MostTokens).Select(Words.MeanOf)],
        SentenceNames.Look(input.Sentence),
        [.. input.Candidates.Select(c => (Math.Min(c.First, MostTokens - 1), Math.Min(c.Last, MostTokens - 1), CandidateNames.Look(c.Features)))]);

    public NetworkOutput Read(NetworkInput input)
    {
        var pass = new NetworkPass(this, Encode(input), null);
        return new NetworkOutput(pass.LabelProbabilities, pass.RoleProbabilities);
    }
}

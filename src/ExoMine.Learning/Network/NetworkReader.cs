using ExoMine.Learning.Features;
using ExoMine.Networks;

namespace ExoMine.Learning.Network;

/// <summary>A trained network that only reads: says what <see cref="NetworkPass"/> says, several times as fast.</summary>
internal sealed class NetworkReader(SentenceNetwork net)
{
    private const int States = SentenceNetwork.StateSize;
    private const int Row = 2 * States;
    private const int Hidden = SentenceNetwork.HiddenSize;
    private readonly PackedUnit onward = new(net.Onward);
    private readonly PackedUnit backward = new(net.Backward);
    private readonly PackedMatrix meaningOf = new(net.Meaning);
    private readonly PackedMatrix hiddenOf = new(net.Hidden);
    private readonly PackedMatrix ofCandidate = new(net.OfCandidate);
    private readonly PackedMatrix ofSentence = new(net.OfSentence);

    /// <summary>Networks with the same names read the same numbers.</summary>
    public bool SharesNames(NetworkReader other) => ReferenceEquals(Names, other.Names);

    private FeatureIndex Names => net.TokenNames;

    public EncodedInput Encode(NetworkInput input) => net.Encode(input);

    public NetworkOutput Read(EncodedInput input)
    {
        var walk = Walk(input);
        return new NetworkOutput(walk.Labels, Roles(walk, input.Candidates));
    }

    /// <summary>Reads the sentence, and leaves its candidates for <see cref="Roles"/>.</summary>
    public NetworkWalk Walk(EncodedInput input)
    {
        var states = StatesOf(input);
        Span<float> pooled = stackalloc float[2 * Row];
        Pool(states, pooled);
        Span<float> hidden = stackalloc float[Hidden];
        net.HiddenBias.Values.CopyTo(hidden);
        hiddenOf.Apply(pooled, hidden);
        foreach (var feature in input.Sentence) Vectors.AddScaled(hidden, net.SentenceTable.Row(feature), 1);
        Vectors.Rectify(hidden);
        var shared = new float[Hidden];
        ofSentence.Apply(hidden, shared);
        return new NetworkWalk(Decide(net.Label, net.LabelBias, hidden), states, shared);
    }

    public float[][] Roles(NetworkWalk walk, (int First, int Last, int[] Features)[] candidates) =>
        Array.ConvertAll(candidates, candidate => RoleOf(candidate, walk.States, walk.Shared));

    /// <summary>A row for each token: the states onward, and those backward.</summary>
    private float[] StatesOf(EncodedInput input)
    {
        var tokens = new float[input.Tokens.Length * SentenceNetwork.TokenSize];
        for (var t = 0; t < input.Tokens.Length; t++)
        {
            var token = tokens.AsSpan(t * SentenceNetwork.TokenSize, SentenceNetwork.TokenSize);
            foreach (var feature in input.Tokens[t]) Vectors.AddScaled(token, net.TokenTable.Row(feature), 1);
            if (input.Meanings[t] is { } meaning) meaningOf.Apply(meaning, token);
            Vectors.Rectify(token);
        }
        var states = new float[input.Tokens.Length * Row];
        onward.Walk(net.Onward.Project(tokens), states, Row, 0, backwards: false);
        backward.Walk(net.Backward.Project(tokens), states, Row, States, backwards: true);
        return states;
    }

    private void Pool(float[] states, Span<float> pooled)
    {
        pooled.Clear();
        if (states.Length == 0) return;
        Span<float> weights = stackalloc float[SentenceNetwork.MostTokens];
        weights = weights[..(states.Length / Row)];
        for (var t = 0; t < weights.Length; t++) weights[t] = Vectors.Dot(net.Attention.Values, states.AsSpan(t * Row, Row));
        Vectors.Softmax(weights);
        var mean = pooled[..Row];
        var most = pooled[Row..];
        states.AsSpan(0, Row).CopyTo(most);
        for (var t = 0; t < weights.Length; t++)
        {
            var row = states.AsSpan(t * Row, Row);
            Vectors.AddScaled(mean, row, weights[t]);
            for (var u = 0; u < Row; u++) most[u] = Math.Max(most[u], row[u]);
        }
    }

    private float[] RoleOf((int First, int Last, int[] Features) candidate, float[] states, ReadOnlySpan<float> shared)
    {
        Span<float> middle = stackalloc float[Row];
        middle.Clear();
        var share = 1f / (candidate.Last - candidate.First + 1);
        for (var t = candidate.First; t <= candidate.Last; t++) Vectors.AddScaled(middle, states.AsSpan(t * Row, Row), share);
        Span<float> layer = stackalloc float[Hidden];
        shared.CopyTo(layer);
        ofCandidate.Apply(middle, layer);
        foreach (var feature in candidate.Features) Vectors.AddScaled(layer, net.CandidateTable.Row(feature), 1);
        Vectors.Rectify(layer);
        return Decide(net.Role, net.RoleBias, layer);
    }

    private static float[] Decide(Weights weights, Weights bias, ReadOnlySpan<float> layer)
    {
        float[] logits = [.. bias.Values];
        weights.Apply(layer, logits);
        Vectors.Softmax(logits);
        return logits;
    }
}

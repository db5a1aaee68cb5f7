using ExoMine.Networks;

namespace ExoMine.Learning.Network;

/// <summary>One sentence on its way through a network and, in training, its gradients on their way back.</summary>
internal sealed class NetworkPass
{
    private const int States = SentenceNetwork.StateSize;
    private const float TokenDrop = 0.2f;
    private const float PooledDrop = 0.3f;
    private readonly SentenceNetwork net;
    private readonly EncodedInput input;
    private readonly float[] tokens;
    private readonly float[]?[] tokenMasks;
    private readonly GatedUnit.Trace onward;
    private readonly GatedUnit.Trace backward;
    private readonly float[] attention;
    private readonly int[] strongest = new int[2 * States];
    private readonly float[] pooled = new float[4 * States];
    private readonly float[]? pooledMask;
    private readonly float[] hidden;
    private readonly float[][] middles;
    private readonly float[][] roleHidden;

    /// <param name="random">Drops units (Srivastava et al. 2014) in training; null to read.</param>
    public NetworkPass(SentenceNetwork net, EncodedInput input, Random? random)
    {
        (this.net, this.input) = (net, input);
        tokenMasks = new float[input.Tokens.Length][];
        tokens = [.. input.Tokens.SelectMany((features, t) => Embed(features, input.Meanings[t], tokenMasks[t] = Mask(SentenceNetwork.TokenSize, TokenDrop, random)))];
        onward = net.Onward.Walk(net.Onward.Project(tokens), backwards: false);
        backward = net.Backward.Walk(net.Backward.Project(tokens), backwards: true);
        attention = Pool();
        pooledMask = Mask(pooled.Length, PooledDrop, random);
        Multiply(pooled, pooledMask);
        hidden = net.HiddenBias.Values.ToArray();
        net.Hidden.Apply(pooled, hidden);
        foreach (var feature in input.Sentence) Vectors.AddScaled(hidden, net.SentenceTable.Row(feature), 1);
        Vectors.Rectify(hidden);
        LabelProbabilities = net.LabelBias.Values.ToArray();
        net.Label.Apply(hidden, LabelProbabilities);
        Vectors.Softmax(LabelProbabilities);
        middles = new float[input.Candidates.Length][];
        roleHidden = new float[input.Candidates.Length][];
        RoleProbabilities = [.. input.Candidates.Select((_, c) => RoleOf(c))];
    }

    public float[] LabelProbabilities { get; }

    public float[][] RoleProbabilities { get; }

    /// <param name="ofLabels">Gradient of the label's logits.</param>
    /// <param name="ofRoles">Gradient of each candidate's logits.</param>
    public void Back(float[] ofLabels, float[][] ofRoles)
    {
        var ofHidden = new float[hidden.Length];
        net.Label.Back(ofLabels, hidden, ofHidden);
        net.LabelBias.AddToGradient(0, ofLabels);
        float[] ofOnward = new float[onward.After.Length], ofBackward = new float[ofOnward.Length];
        for (var c = 0; c < ofRoles.Length; c++) BackRole(c, ofRoles[c], ofHidden, ofOnward, ofBackward);
        for (var i = 0; i < hidden.Length; i++)
        {
            if (hidden[i] <= 0) ofHidden[i] = 0;
        }
        net.HiddenBias.AddToGradient(0, ofHidden);
        foreach (var feature in input.Sentence) net.SentenceTable.AddToGradient(feature, ofHidden);
        var ofPooled = new float[pooled.Length];
        net.Hidden.Back(ofHidden, pooled, ofPooled);
        Multiply(ofPooled, pooledMask);
        BackPool(ofPooled, ofOnward, ofBackward);
        var ofTokens = new float[tokens.Length];
        net.Onward.BackProject(tokens, net.Onward.Back(onward, backwards: false, ofOnward), ofTokens);
        net.Backward.BackProject(tokens, net.Backward.Back(backward, backwards: true, ofBackward), ofTokens);
        for (var t = 0; t < input.Tokens.Length; t++)
        {
            var of = ofTokens.AsSpan(t * SentenceNetwork.TokenSize, SentenceNetwork.TokenSize);
            for (var i = 0; i < of.Length; i++)
            {
                if (tokens[(t * of.Length) + i] == 0) of[i] = 0;
            }
            Multiply(of, tokenMasks[t]);
            foreach (var feature in input.Tokens[t]) net.TokenTable.AddToGradient(feature, of);
            if (input.Meanings[t] is { } meaning) net.Meaning.Back(of, meaning, new float[meaning.Length]);
        }
    }

    private float[] Embed(int[] features, float[]? meaning, float[]? mask)
    {
        var token = new float[SentenceNetwork.TokenSize];
        foreach (var feature in features) Vectors.AddScaled(token, net.TokenTable.Row(feature), 1);
        if (meaning is not null) net.Meaning.Apply(meaning, token);
        Vectors.Rectify(token);
        Multiply(token, mask);
        return token;
    }

    private ReadOnlySpan<float> Onward(int token) => onward.After.AsSpan(token * States, States);

    private ReadOnlySpan<float> Backward(int token) => backward.After.AsSpan(token * States, States);

    private float StateAt(int token, int unit) => unit < States ? Onward(token)[unit] : Backward(token)[unit - States];

    /// <summary>The first half of the pooled states: their mean by attention; the second: their maximum.</summary>
    private float[] Pool()
    {
        var weights = new float[input.Tokens.Length];
        if (input.Tokens.Length == 0) return weights;
        for (var t = 0; t < input.Tokens.Length; t++)
            weights[t] = Vectors.Dot(net.Attention.Values.AsSpan(0, States), Onward(t)) + Vectors.Dot(net.Attention.Values.AsSpan(States), Backward(t));
        Vectors.Softmax(weights);
        for (var u = 0; u < 2 * States; u++)
        {
            pooled[(2 * States) + u] = float.NegativeInfinity;
            for (var t = 0; t < input.Tokens.Length; t++)
            {
                var state = StateAt(t, u);
                pooled[u] += weights[t] * state;
                if (state > pooled[(2 * States) + u]) (pooled[(2 * States) + u], strongest[u]) = (state, t);
            }
        }
        return weights;
    }

    private void BackPool(float[] ofPooled, float[] ofOnward, float[] ofBackward)
    {
        if (input.Tokens.Length == 0) return;
        var ofWeights = new float[input.Tokens.Length];
        for (var u = 0; u < 2 * States; u++)
        {
            var (half, unit) = u < States ? (ofOnward, u) : (ofBackward, u - States);
            for (var t = 0; t < input.Tokens.Length; t++)
            {
                ofWeights[t] += ofPooled[u] * StateAt(t, u);
                half[(t * States) + unit] += ofPooled[u] * attention[t];
            }
            half[(strongest[u] * States) + unit] += ofPooled[(2 * States) + u];
        }
        var mean = Vectors.Dot(ofWeights, attention);
        var ofAttention = new float[2 * States];
        for (var t = 0; t < input.Tokens.Length; t++)
        {
            var ofScore = attention[t] * (ofWeights[t] - mean);
            Vectors.AddScaled(ofAttention.AsSpan(0, States), Onward(t), ofScore);
            Vectors.AddScaled(ofAttention.AsSpan(States), Backward(t), ofScore);
            Vectors.AddScaled(ofOnward.AsSpan(t * States, States), net.Attention.Values.AsSpan(0, States), ofScore);
            Vectors.AddScaled(ofBackward.AsSpan(t * States, States), net.Attention.Values.AsSpan(States), ofScore);
        }
        net.Attention.AddToGradient(0, ofAttention);
    }

    private float[] RoleOf(int candidate)
    {
        var (first, last, features) = input.Candidates[candidate];
        var middle = new float[2 * States];
        var share = 1f / (last - first + 1);
        for (var t = first; t <= last; t++)
        {
            Vectors.AddScaled(middle.AsSpan(0, States), Onward(t), share);
            Vectors.AddScaled(middle.AsSpan(States), Backward(t), share);
        }
        var layer = new float[SentenceNetwork.HiddenSize];
        net.OfCandidate.Apply(middle, layer);
        net.OfSentence.Apply(hidden, layer);
        foreach (var feature in features) Vectors.AddScaled(layer, net.CandidateTable.Row(feature), 1);
        Vectors.Rectify(layer);
        (middles[candidate], roleHidden[candidate]) = (middle, layer);
        var logits = net.RoleBias.Values.ToArray();
        net.Role.Apply(layer, logits);
        Vectors.Softmax(logits);
        return logits;
    }

    private void BackRole(int candidate, float[] ofLogits, float[] ofHidden, float[] ofOnward, float[] ofBackward)
    {
        var (first, last, features) = input.Candidates[candidate];
        var layer = roleHidden[candidate];
        var ofLayer = new float[layer.Length];
        net.Role.Back(ofLogits, layer, ofLayer);
        net.RoleBias.AddToGradient(0, ofLogits);
        for (var i = 0; i < layer.Length; i++)
        {
            if (layer[i] <= 0) ofLayer[i] = 0;
        }
        foreach (var feature in features) net.CandidateTable.AddToGradient(feature, ofLayer);
        net.OfSentence.Back(ofLayer, hidden, ofHidden);
        var ofMiddle = new float[2 * States];
        net.OfCandidate.Back(ofLayer, middles[candidate], ofMiddle);
        var share = 1f / (last - first + 1);
        for (var t = first; t <= last; t++)
        {
            Vectors.AddScaled(ofOnward.AsSpan(t * States, States), ofMiddle.AsSpan(0, States), share);
            Vectors.AddScaled(ofBackward.AsSpan(t * States, States), ofMiddle.AsSpan(States), share);
        }
    }

    private static float[]? Mask(int size, float share, Random? random) =>
        random is null ? null : [.. Enumerable.Range(0, size).Select(_ => random.NextDouble() < share ? 0 : 1 / (1 - share))];

    private static void Multiply(Span<float> values, float[]? mask)
    {
        if (mask is null) return;
        for (var i = 0; i < values.Length; i++) values[i] *= mask[i];
    }
}

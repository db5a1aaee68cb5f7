using ExoMine.Networks;

namespace ExoMine.Entities.Tagger.Network;

/// <summary>A sentence on its way through the network in training, units dropped at random (Srivastava et al. 2014), and its gradients on their way back.</summary>
internal sealed class NameNetworkPass
{
    private const int Word = NameNetwork.WordSize, States = NameNetwork.StateSize, Row = 2 * States;
    private const double WordDrop = 0.2, StateDrop = 0.3;
    private readonly NameNetwork net;
    private readonly IReadOnlyList<NameToken> sentence;
    private readonly float[] tokens;
    private readonly float[] tokenMask;
    private readonly GatedUnit.Trace onward, backward;
    private readonly float[] states;
    private readonly float[] stateMask;
    private readonly float[] ofStates;

    /// <param name="random">Null to drop nothing.</param>
    public NameNetworkPass(NameNetwork net, IReadOnlyList<NameToken> sentence, Random? random)
    {
        (this.net, this.sentence) = (net, sentence);
        tokens = new float[sentence.Count * Word];
        for (var t = 0; t < sentence.Count; t++) net.Embed(sentence[t].Rows, sentence[t].Meaning, tokens.AsSpan(t * Word, Word));
        tokenMask = Drop(tokens, WordDrop, random);
        onward = net.Onward.Walk(Gates(net.Onward, net.OnwardMarks), backwards: false);
        backward = net.Backward.Walk(Gates(net.Backward, net.BackwardMarks), backwards: true);
        states = new float[sentence.Count * Row];
        for (var t = 0; t < sentence.Count; t++)
        {
            onward.After.AsSpan(t * States, States).CopyTo(states.AsSpan(t * Row));
            backward.After.AsSpan(t * States, States).CopyTo(states.AsSpan((t * Row) + States));
        }
        stateMask = Drop(states, StateDrop, random);
        ofStates = new float[states.Length];
    }

    /// <summary>The probabilities of the labels at a token, by the head whose rows begin at <paramref name="head"/>.</summary>
    public void Read(int token, int head, Span<float> probabilities)
    {
        for (var l = 0; l < Label.Count; l++) probabilities[l] = net.HeadBias.Values[head + l] + Vectors.Dot(net.Heads.Row(head + l), StatesOf(states, token));
        Vectors.Softmax(probabilities);
    }

    /// <summary>Takes what a head should have said otherwise, until <see cref="Back"/> passes all of it back.</summary>
    public void Blame(int token, int head, ReadOnlySpan<float> ofLogits)
    {
        for (var l = 0; l < Label.Count; l++)
        {
            Vectors.AddScaled(StatesOf(ofStates, token), net.Heads.Row(head + l), ofLogits[l]);
            net.Heads.AddToGradient(head + l, StatesOf(states, token), ofLogits[l]);
            net.HeadBias.AddToGradient(head + l, ofLogits.Slice(l, 1));
        }
    }

    public void Back()
    {
        float[] ofOnward = new float[onward.After.Length], ofBackward = new float[onward.After.Length];
        for (var i = 0; i < ofStates.Length; i++) ofStates[i] *= stateMask[i];
        for (var t = 0; t < sentence.Count; t++)
        {
            StatesOf(ofStates, t)[..States].CopyTo(ofOnward.AsSpan(t * States));
            StatesOf(ofStates, t)[States..].CopyTo(ofBackward.AsSpan(t * States));
        }
        var ofTokens = new float[tokens.Length];
        BackUnit(net.Onward, net.OnwardMarks, net.Onward.Back(onward, backwards: false, ofOnward), ofTokens);
        BackUnit(net.Backward, net.BackwardMarks, net.Backward.Back(backward, backwards: true, ofBackward), ofTokens);
        for (var i = 0; i < tokens.Length; i++) ofTokens[i] *= tokens[i] == 0 ? 0 : tokenMask[i];
        for (var t = 0; t < sentence.Count; t++) BackToken(sentence[t], ofTokens.AsSpan(t * Word, Word));
    }

    private float[] Gates(GatedUnit unit, Weights marks)
    {
        var gates = unit.Project(tokens);
        for (var t = 0; t < sentence.Count; t++)
        {
            foreach (var mark in sentence[t].Marks) Vectors.AddScaled(gates.AsSpan(t * unit.Gates, unit.Gates), marks.Row(mark), 1);
        }
        return gates;
    }

    private void BackUnit(GatedUnit unit, Weights marks, float[] ofGates, float[] ofTokens)
    {
        unit.BackProject(tokens, ofGates, ofTokens);
        for (var t = 0; t < sentence.Count; t++)
        {
            foreach (var mark in sentence[t].Marks) marks.AddToGradient(mark, ofGates.AsSpan(t * unit.Gates, unit.Gates));
        }
    }

    private void BackToken(NameToken token, ReadOnlySpan<float> of)
    {
        foreach (var row in token.Rows) net.Table.AddToGradient(row, of);
        if (token.Meaning.Length > 0) net.Meaning.BackSpread(of, token.Meaning, new float[token.Meaning.Length]);
    }

    private static Span<float> StatesOf(float[] rows, int token) => rows.AsSpan(token * Row, Row);

    /// <summary>Drops a share of the values and raises the others to make up for it.</summary>
    /// <returns>What each value was multiplied by.</returns>
    private static float[] Drop(float[] values, double share, Random? random)
    {
        var mask = new float[values.Length];
        for (var i = 0; i < values.Length; i++) values[i] *= mask[i] = random is null ? 1 : random.NextDouble() < share ? 0 : (float)(1 / (1 - share));
        return mask;
    }
}

/// <summary>A token as the network gets it: rows of the table, the word's vector or nothing, rows of marks.</summary>
internal sealed record NameToken(int[] Rows, float[] Meaning, int[] Marks);

namespace ExoMine.Learning.Network;

/// <summary>A gated recurrent unit (Cho et al. 2014) that walks over a sentence in one direction.</summary>
internal sealed class GatedUnit(int inputs, int states)
{
    public Weights Input { get; } = new(3 * states, inputs);

    public Weights State { get; } = new(3 * states, states);

    public Weights InputBias { get; } = new(1, 3 * states);

    public Weights StateBias { get; } = new(1, 3 * states);

    public IEnumerable<Weights> All => [Input, State, InputBias, StateBias];

    /// <summary>One step: the gates reset, keep and the candidate, the state's part of the candidate, the state before and after.</summary>
    public sealed record Trace(float[] Reset, float[] Keep, float[] Fresh, float[] Recalled, float[] Before, float[] After);

    /// <param name="backwards">True to walk from the last token to the first.</param>
    /// <returns>One step for each token, in the order of the tokens.</returns>
    public Trace[] Walk(float[][] tokens, bool backwards)
    {
        var traces = new Trace[tokens.Length];
        var state = new float[states];
        for (var k = 0; k < tokens.Length; k++)
        {
            var t = backwards ? tokens.Length - 1 - k : k;
            state = (traces[t] = Step(tokens[t], state)).After;
        }
        return traces;
    }

    private Trace Step(float[] token, float[] before)
    {
        var fromInput = InputBias.Values.ToArray();
        var fromState = StateBias.Values.ToArray();
        Input.Apply(token, fromInput);
        State.Apply(before, fromState);
        var (reset, keep, fresh, recalled, after) = (new float[states], new float[states], new float[states], new float[states], new float[states]);
        for (var i = 0; i < states; i++)
        {
            reset[i] = Vectors.Logistic(fromInput[i] + fromState[i]);
            keep[i] = Vectors.Logistic(fromInput[states + i] + fromState[states + i]);
            recalled[i] = fromState[(2 * states) + i];
            fresh[i] = MathF.Tanh(fromInput[(2 * states) + i] + (reset[i] * recalled[i]));
            after[i] = ((1 - keep[i]) * fresh[i]) + (keep[i] * before[i]);
        }
        return new Trace(reset, keep, fresh, recalled, before, after);
    }

    /// <summary>Passes the gradients of the states back through the walk, and those of the tokens on to <paramref name="ofTokens"/>.</summary>
    public void Back(float[][] tokens, Trace[] traces, bool backwards, float[][] ofStates, float[][] ofTokens)
    {
        var carried = new float[states];
        var fromInput = new float[3 * states];
        var fromState = new float[3 * states];
        for (var k = tokens.Length - 1; k >= 0; k--)
        {
            var t = backwards ? tokens.Length - 1 - k : k;
            var trace = traces[t];
            var earlier = new float[states];
            for (var i = 0; i < states; i++)
            {
                var d = ofStates[t][i] + carried[i];
                var keep = d * (trace.Before[i] - trace.Fresh[i]) * trace.Keep[i] * (1 - trace.Keep[i]);
                var fresh = d * (1 - trace.Keep[i]) * (1 - (trace.Fresh[i] * trace.Fresh[i]));
                var reset = fresh * trace.Recalled[i] * trace.Reset[i] * (1 - trace.Reset[i]);
                earlier[i] = d * trace.Keep[i];
                (fromInput[i], fromInput[states + i], fromInput[(2 * states) + i]) = (reset, keep, fresh);
                (fromState[i], fromState[states + i], fromState[(2 * states) + i]) = (reset, keep, fresh * trace.Reset[i]);
            }
            Input.Back(fromInput, tokens[t], ofTokens[t]);
            State.Back(fromState, trace.Before, earlier);
            InputBias.AddToGradient(0, fromInput);
            StateBias.AddToGradient(0, fromState);
            carried = earlier;
        }
    }
}

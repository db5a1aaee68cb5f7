namespace ExoMine.Networks;

/// <summary>
/// A gated recurrent unit (Cho et al. 2014) that walks over a sentence in one direction. Of each token's gates the first third resets, the
/// second keeps and the last is what is new; all vectors of a sentence lie one after the other.
/// </summary>
internal sealed class GatedUnit(int inputs, int states)
{
    public int States { get; } = states;

    public int Gates { get; } = 3 * states;

    /// <summary>A row for each input.</summary>
    public Weights Input { get; } = new(inputs, 3 * states);

    /// <summary>A row for each state.</summary>
    public Weights State { get; } = new(states, 3 * states);

    public Weights InputBias { get; } = new(1, 3 * states);

    public Weights StateBias { get; } = new(1, 3 * states);

    public IEnumerable<Weights> All => [Input, State, InputBias, StateBias];

    /// <summary>What the tokens say to the gates.</summary>
    public float[] Project(ReadOnlySpan<float> tokens)
    {
        var gates = new float[tokens.Length / inputs * Gates];
        for (var t = 0; t < gates.Length / Gates; t++)
        {
            var row = gates.AsSpan(t * Gates, Gates);
            InputBias.Values.CopyTo(row);
            Input.Spread(tokens.Slice(t * inputs, inputs), row);
        }
        return gates;
    }

    /// <summary>A walk: the gates as they were set, the state's part of them, and the state after each token.</summary>
    public sealed record Trace(float[] Set, float[] Recalled, float[] After);

    /// <param name="gates">What the tokens say to the gates; becomes a part of the trace.</param>
    /// <param name="backwards">True to walk from the last token to the first.</param>
    public Trace Walk(float[] gates, bool backwards)
    {
        var count = gates.Length / Gates;
        var trace = new Trace(gates, new float[gates.Length], new float[count * States]);
        ReadOnlySpan<float> before = new float[States];
        for (var k = 0; k < count; k++)
        {
            var t = backwards ? count - 1 - k : k;
            var after = trace.After.AsSpan(t * States, States);
            Step(gates.AsSpan(t * Gates, Gates), trace.Recalled.AsSpan(t * Gates, Gates), before, after);
            before = after;
        }
        return trace;
    }

    private void Step(Span<float> gates, Span<float> recalled, ReadOnlySpan<float> before, Span<float> after)
    {
        StateBias.Values.CopyTo(recalled);
        State.Spread(before, recalled);
        for (var i = 0; i < States; i++)
        {
            gates[i] = Vectors.Logistic(gates[i] + recalled[i]);
            gates[States + i] = Vectors.Logistic(gates[States + i] + recalled[States + i]);
            gates[(2 * States) + i] = MathF.Tanh(gates[(2 * States) + i] + (gates[i] * recalled[(2 * States) + i]));
            after[i] = ((1 - gates[States + i]) * gates[(2 * States) + i]) + (gates[States + i] * before[i]);
        }
    }

    /// <summary>Passes the gradients of the states back through the walk.</summary>
    /// <returns>The gradients of what the tokens said to the gates.</returns>
    public float[] Back(Trace trace, bool backwards, ReadOnlySpan<float> ofStates)
    {
        var ofGates = new float[trace.Set.Length];
        var count = ofGates.Length / Gates;
        var carried = new float[States];
        var ofRecalled = new float[Gates];
        for (var k = count - 1; k >= 0; k--)
        {
            var t = backwards ? count - 1 - k : k;
            var previous = backwards ? t + 1 : t - 1;
            var before = k == 0 ? new float[States] : trace.After.AsSpan(previous * States, States);
            Vectors.AddScaled(carried, ofStates.Slice(t * States, States), 1);
            var of = ofGates.AsSpan(t * Gates, Gates);
            BackStep(trace.Set.AsSpan(t * Gates, Gates), trace.Recalled.AsSpan(t * Gates, Gates), before, carried, of, ofRecalled);
            State.BackSpread(ofRecalled, before, carried);
            InputBias.AddToGradient(0, of);
            StateBias.AddToGradient(0, ofRecalled);
        }
        return ofGates;
    }

    /// <param name="carried">The gradient of the state after the token; becomes that part of the one before which passes by the gates.</param>
    private void BackStep(ReadOnlySpan<float> set, ReadOnlySpan<float> recalled, ReadOnlySpan<float> before, Span<float> carried, Span<float> ofGates, Span<float> ofRecalled)
    {
        for (var i = 0; i < States; i++)
        {
            var (reset, keep, fresh) = (set[i], set[States + i], set[(2 * States) + i]);
            var ofFresh = carried[i] * (1 - keep) * (1 - (fresh * fresh));
            ofGates[i] = ofRecalled[i] = ofFresh * recalled[(2 * States) + i] * reset * (1 - reset);
            ofGates[States + i] = ofRecalled[States + i] = carried[i] * (before[i] - fresh) * keep * (1 - keep);
            ofGates[(2 * States) + i] = ofFresh;
            ofRecalled[(2 * States) + i] = ofFresh * reset;
            carried[i] *= keep;
        }
    }

    /// <summary>Passes the gradients of the gates back to the weights and, added, to <paramref name="ofTokens"/>.</summary>
    public void BackProject(ReadOnlySpan<float> tokens, ReadOnlySpan<float> ofGates, Span<float> ofTokens)
    {
        for (var t = 0; t < ofGates.Length / Gates; t++)
            Input.BackSpread(ofGates.Slice(t * Gates, Gates), tokens.Slice(t * inputs, inputs), ofTokens.Slice(t * inputs, inputs));
    }
}

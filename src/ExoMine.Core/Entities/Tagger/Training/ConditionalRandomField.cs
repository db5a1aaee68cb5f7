using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>
/// Linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learned sentence by sentence with steps that shrink
/// for often seen features (AdaGrad, Duchi et al. 2011) and weights that decay; the mean of all weight vectors is kept.
/// </summary>
internal sealed class ConditionalRandomField(TrainingSet set, int features, bool withVotes, LearnerOptions options)
{
    private const float Negligible = 0.005f;
    private readonly Random _random = new(options.Seed);
    private readonly LinearWeights _current = new(features);
    private readonly LinearWeights _weighted = new(features);
    private readonly float[] _squares = new float[features * LinearWeights.Stride];
    private readonly float[] _moveSquares = new float[Label.Count * Label.Count];
    private float _step = 1;

    public LinearWeights Train(Func<int, bool> uses)
    {
        var order = Enumerable.Range(0, set.Sentences.Count).Where(i => uses(set.Sentences[i].Document)).ToArray();
        var longest = order.Length == 0 ? 0 : order.Max(i => set.Sentences[i].Count);
        var space = new ForwardBackward(longest);
        var emissions = new float[longest * Label.Count];
        var marginals = new float[longest * Label.Count];
        var hidden = new bool[longest];
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(set.Sentences[index], space, emissions, marginals, hidden.AsSpan(0, set.Sentences[index].Count));
                _step++;
            }
        }
        for (var i = 0; i < _current.Values.Length; i++) _current.Values[i] -= _weighted.Values[i] / _step;
        for (var i = 0; i < _current.Transitions.Length; i++) _current.Transitions[i] -= _weighted.Transitions[i] / _step;
        return _current;
    }

    private void Learn(in TrainingSentence sentence, ForwardBackward space, float[] emissions, float[] marginals, Span<bool> hidden)
    {
        var gold = CollectionsMarshal.AsSpan(set.Labels).Slice(sentence.First, sentence.Count);
        set.Hide(sentence, options, _random, hidden);
        _current.Score(set, sentence, withVotes, hidden, emissions);
        var scores = emissions.AsSpan(0, sentence.Count * Label.Count);
        if (options.Margin > 0)
            for (var i = 0; i < sentence.Count; i++) scores[(i * Label.Count) + gold[i]] -= options.Margin;
        Span<float> moved = stackalloc float[Label.Count * Label.Count];
        space.Run(scores, _current.Transitions, marginals.AsSpan(0, scores.Length), moved);
        Span<float> gradient = stackalloc float[LinearWeights.Stride];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (1 - marginals[(i * Label.Count) + gold[i]] < Negligible) continue;
            gradient.Clear();
            marginals.AsSpan(i * Label.Count, Label.Count).CopyTo(gradient);
            gradient[gold[i]] -= 1;
            var step = Vector256.Create<float>(gradient);
            Move(set.Context[sentence.First + i], step);
            if (!hidden[i]) Move(set.Own[sentence.First + i], step);
            if (withVotes) Move(set.Votes[sentence.First + i], step);
        }
        for (var i = 1; i < sentence.Count; i++) moved[(gold[i - 1] * Label.Count) + gold[i]] -= 1;
        for (var p = 0; p < moved.Length; p++)
        {
            _moveSquares[p] += moved[p] * moved[p];
            var change = -options.Rate * moved[p] / (MathF.Sqrt(_moveSquares[p]) + 1e-6f);
            _current.Transitions[p] += change;
            _weighted.Transitions[p] += change * _step;
        }
    }

    private void Move(ReadOnlySpan<int> row, Vector256<float> gradient)
    {
        var values = MemoryMarshal.Cast<float, Vector256<float>>(_current.Values.AsSpan());
        var weighted = MemoryMarshal.Cast<float, Vector256<float>>(_weighted.Values.AsSpan());
        var squares = MemoryMarshal.Cast<float, Vector256<float>>(_squares.AsSpan());
        var step = Vector256.Create(_step);
        var rate = Vector256.Create(-options.Rate);
        var decay = Vector256.Create(options.Decay);
        foreach (var feature in row)
        {
            var slope = gradient + (decay * values[feature]);
            squares[feature] += slope * slope;
            var change = rate * slope / (Vector256.Sqrt(squares[feature]) + Vector256.Create(1e-6f));
            values[feature] += change;
            weighted[feature] += change * step;
        }
    }
}

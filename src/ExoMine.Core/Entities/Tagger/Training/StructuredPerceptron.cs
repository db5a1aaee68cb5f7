namespace ExoMine.Entities.Tagger.Training;

/// <summary>Averaged structured perceptron (Collins 2002): the mean of all weight vectors met while learning.</summary>
internal sealed class StructuredPerceptron(TrainingSet set, int features, bool withVotes, LearnerOptions options)
{
    private readonly LinearWeights _current = new(features);
    private readonly LinearWeights _weighted = new(features);
    private readonly Random _random = new(options.Seed);
    private float _step = 1;

    /// <param name="uses">Which documents are learned from.</param>
    public LinearWeights Train(Func<int, bool> uses)
    {
        var order = Enumerable.Range(0, set.Sentences.Count).Where(i => uses(set.Sentences[i].Document)).ToArray();
        var longest = order.Length == 0 ? 0 : order.Max(i => set.Sentences[i].Count);
        var emissions = new float[longest * Label.Count];
        var predicted = new byte[longest];
        var hidden = new bool[longest];
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(set.Sentences[index], emissions, predicted, hidden);
                _step++;
            }
        }
        Average();
        return _current;
    }

    private void Learn(in TrainingSentence sentence, float[] emissions, byte[] predicted, bool[] hidden)
    {
        var gold = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(set.Labels).Slice(sentence.First, sentence.Count);
        set.Hide(sentence, options, _random, hidden.AsSpan(0, sentence.Count));
        _current.Score(set, sentence, withVotes, hidden, emissions);
        if (options.Margin > 0 || options.NameMargin > 0)
            for (var i = 0; i < sentence.Count; i++) emissions[(i * Label.Count) + gold[i]] -= gold[i] == Label.Outside ? options.Margin : options.NameMargin;
        var labels = predicted.AsSpan(0, sentence.Count);
        Viterbi.Decode(emissions.AsSpan(0, sentence.Count * Label.Count), _current.Transitions, labels);
        if (labels.SequenceEqual(gold)) return;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (labels[i] != gold[i])
            {
                Move(set.Context[sentence.First + i], gold[i], labels[i]);
                if (!hidden[i]) Move(set.Own[sentence.First + i], gold[i], labels[i]);
                if (withVotes) Move(set.Votes[sentence.First + i], gold[i], labels[i]);
            }
            if (i == 0) continue;
            MoveTransition(gold[i - 1], gold[i], 1);
            MoveTransition(labels[i - 1], labels[i], -1);
        }
    }

    private void Move(ReadOnlySpan<int> row, byte gold, byte predicted)
    {
        foreach (var feature in row)
        {
            var place = feature * LinearWeights.Stride;
            _current.Values[place + gold]++;
            _current.Values[place + predicted]--;
            _weighted.Values[place + gold] += _step;
            _weighted.Values[place + predicted] -= _step;
        }
    }

    private void MoveTransition(byte before, byte after, int by)
    {
        _current.Transitions[(before * Label.Count) + after] += by;
        _weighted.Transitions[(before * Label.Count) + after] += by * _step;
    }

    private void Average()
    {
        for (var i = 0; i < _current.Values.Length; i++) _current.Values[i] -= _weighted.Values[i] / _step;
        for (var i = 0; i < _current.Transitions.Length; i++) _current.Transitions[i] -= _weighted.Transitions[i] / _step;
    }
}

/// <summary>How long and in which order is learned.</summary>
/// <param name="Margin">How much better than the labelled sequence a token's wrong label may look before it is learned from.</param>
/// <param name="HideSymbols">The share of symbols and abbreviations whose word is hidden while learning, so that context, shape and lexicons learn to do without it.</param>
/// <param name="HideWords">The same share of all other words.</param>
/// <param name="Rate">The first step of a conditional random field; 0 for the perceptron.</param>
/// <param name="Decay">How fast the weights of a conditional random field shrink.</param>
internal sealed record LearnerOptions(int Epochs = 8, int Seed = 1, float Margin = 0, float NameMargin = 0, double HideSymbols = 0, double HideWords = 0, float Rate = 0, float Decay = 0);

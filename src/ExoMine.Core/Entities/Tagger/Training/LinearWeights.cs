using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Weights of a linear model: eight floats a feature, of which <see cref="Label.Count"/> are used, and of label pairs.</summary>
internal sealed class LinearWeights(int features)
{
    public const int Stride = 8;

    public float[] Values { get; } = new float[features * Stride];

    public float[] Transitions { get; } = new float[Label.Count * Label.Count];

    public int Features => Values.Length / Stride;

    public void Add(LinearWeights other, float share)
    {
        for (var i = 0; i < other.Values.Length; i++) Values[i] += share * other.Values[i];
        for (var i = 0; i < Transitions.Length; i++) Transitions[i] += share * other.Transitions[i];
    }

    /// <summary>The scores of each label at each token of a sentence.</summary>
    /// <param name="hidden">Where true, the word itself is not looked at; empty for none.</param>
    public void Score(TrainingSet set, in TrainingSentence sentence, bool withVotes, ReadOnlySpan<bool> hidden, Span<float> emissions)
    {
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(Values);
        for (var i = 0; i < sentence.Count; i++)
        {
            var sum = Vector256<float>.Zero;
            foreach (var feature in set.Context[sentence.First + i]) sum += rows[feature];
            if (hidden.IsEmpty || !hidden[i])
                foreach (var feature in set.Own[sentence.First + i]) sum += rows[feature];
            if (withVotes)
                foreach (var feature in set.Votes[sentence.First + i]) sum += rows[feature];
            for (var l = 0; l < Label.Count; l++) emissions[(i * Label.Count) + l] = sum.GetElement(l);
        }
    }
}

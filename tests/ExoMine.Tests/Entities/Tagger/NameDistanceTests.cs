using CsCheck;
using ExoMine.Entities.Tagger;
using Xunit;

namespace ExoMine.Tests.Entities.Tagger;

public class NameDistanceTests
{
    [Fact]
    public void Is_above_zero_just_where_the_best_labels_name_something() =>
        Gen.Select(Gen.Float[-10, 3].Array[Label.Count * 6], Gen.Float[-2, 2].Array[Label.Count * Label.Count]).Sample((emissions, transitions) =>
        {
            // Two names may win together where neither would alone: what follows a name is made to cost something.
            transitions[(Label.Outside * Label.Count) + Label.Outside] = 0;
            foreach (var name in new[] { Label.End, Label.Single })
            {
                foreach (var next in new[] { Label.Begin, Label.Single, Label.Outside }) transitions[(name * Label.Count) + next] = 0;
            }
            transitions[(Label.Outside * Label.Count) + Label.Begin] = transitions[(Label.Outside * Label.Count) + Label.Single] = 0;
            var labels = new byte[6];
            Viterbi.Decode(emissions, transitions, labels);
            Assert.Equal(labels.AsSpan().ContainsAnyExcept(Label.Outside), NameDistance.OfBest(emissions, transitions) > 0);
        });

    [Fact]
    public void An_empty_sentence_is_as_far_as_can_be() => Assert.Equal(float.NegativeInfinity, NameDistance.OfBest([], new float[Label.Count * Label.Count]));
}

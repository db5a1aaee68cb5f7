using CsCheck;
using ExoMine.Entities.Tagger;
using Xunit;

namespace ExoMine.Tests.Entities.Tagger;

public class NameDistanceTests
{
    [Fact]
    public void Is_above_zero_just_where_the_best_labels_name_something() =>
        Gen.Select(Scores(-10, 3).Array[Label.Count * 6], Scores(-2, 2).Array[Label.Count * Label.Count]).Sample((emissions, transitions) =>
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
            var distance = NameDistance.OfBest(emissions, transitions);
            // Where a name is worth as much as none, either may win.
            if (distance != 0) Assert.Equal(labels.AsSpan().ContainsAnyExcept(Label.Outside), distance > 0);
        }, iter: 1000);

    /// <summary>Sixty-fourths, of which sums are exact in whatever order.</summary>
    private static Gen<float> Scores(int least, int most) => Gen.Int[64 * least, 64 * most].Select(n => n / 64f);

    [Fact]
    public void An_empty_sentence_is_as_far_as_can_be() => Assert.Equal(float.NegativeInfinity, NameDistance.OfBest([], new float[Label.Count * Label.Count]));
}

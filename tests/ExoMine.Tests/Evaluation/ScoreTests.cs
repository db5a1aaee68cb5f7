using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class ScoreTests
{
    private static readonly Gen<Score> AnyScore = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50], (tp, fp, fn) => new Score(tp, fp, fn));

    [Fact]
    public void Precision_recall_and_f1_of_a_known_case()
    {
        var score = new Score(6, 2, 4);
        Assert.Equal((0.75, 0.6, 12.0 / 18), (score.Precision, score.Recall, score.F1));
    }

    [Fact]
    public void Nothing_to_find_and_nothing_found_is_empty() => Assert.True(default(Score).IsEmpty);

    [Fact]
    public void F1_lies_between_precision_and_recall() => AnyScore.Sample(s =>
        s.F1 <= Math.Max(s.Precision, s.Recall) + 1e-12 && s.F1 >= Math.Min(s.Precision, s.Recall) - 1e-12);

    [Fact]
    public void Adding_keeps_every_count() => Gen.Select(AnyScore, AnyScore).Sample((a, b) =>
        (a + b).Gold == a.Gold + b.Gold && (a + b).Predicted == a.Predicted + b.Predicted && a + b == b + a);
}

using ExoMine.Entities;
using Xunit;

namespace ExoMine.Tests.Entities;

public sealed class MentionScoresTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("mirna-grammar", null, 0.9)]
    [InlineData("mirna-grammar", 0.3, 0.3)]
    [InlineData("mirna-grammar+abbreviation", null, 0.9)]
    [InlineData("mirna-grammar+vesicle-grammar", null, 0.9)]
    [InlineData("vesicle-grammar", null, 0.75)]
    [InlineData("vesicle-grammar+abbreviation", null, 0.75)]
    [InlineData("lexicon:mine", null, null)]
    public void A_finder_that_does_not_judge_is_as_sure_as_it_was_right(string foundBy, double? own, double? score)
    {
        var precisions = Read("miRNA\tmirna-grammar\t18\t17", "vesicle\tvesicle-grammar\t6\t5", "cell_type\tvesicle-grammar\t4\t3");
        var paper = new Paper("p", "miR-21") { Mentions = [new Mention(EntityType.Mirna, new TextSpan(0, 6), foundBy) { Score = own }] };
        Assert.Equal(score, new MentionScores(precisions).Annotate(paper).Mentions[0].Score);
    }

    [Fact]
    public void Further_counts_stand_only_where_nothing_was_known()
    {
        var precisions = Read("miRNA\tmirna-grammar\t18\t17");
        precisions.AddUnknown(Read("miRNA\tmirna-grammar\t8\t0", "circRNA\tcircrna-grammar\t8\t8"));
        Assert.Equal((0.9, 0.9), (precisions.Of(EntityType.Mirna, "mirna-grammar"), precisions.Of(EntityType.Circrna, "circrna-grammar")));
    }

    [Theory]
    [InlineData("miRNA\tgrammar\t18")]
    [InlineData("wheel\tgrammar\t18\t17")]
    [InlineData("miRNA\tgrammar\t18\t19")]
    [InlineData("miRNA\tgrammar\t-1\t-1")]
    public void A_line_that_is_none_is_told(string line) => Assert.Contains(line, Assert.Throws<InvalidDataException>(() => Read(line)).Message, StringComparison.Ordinal);

    private RecogniserPrecisions Read(params string[] lines)
    {
        File.WriteAllLines(_file, [RecogniserPrecisions.Header, .. lines]);
        return RecogniserPrecisions.Read(_file);
    }
}

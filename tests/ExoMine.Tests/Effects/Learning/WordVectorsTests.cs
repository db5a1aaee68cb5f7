using ExoMine.Learning.Network;
using ExoMine.Models;
using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class WordVectorsTests
{
    private static readonly string Shipped = new ModelFolder().File("words", WordVectors.FileName);

    [Theory]
    [InlineData("blunted", "dulled", "spoon")]
    [InlineData("osteoclastogenesis", "osteoclast", "election")]
    [InlineData("augmented", "enhanced", "kitchen")]
    public void Words_that_are_used_alike_lie_near_each_other(string word, string like, string unlike)
    {
        var vectors = WordVectors.Load(Shipped);
        float Likeness(string other) => Vectors.Dot(vectors.MeanOf([word])!, vectors.MeanOf([other])!);
        Assert.True(Likeness(like) > Likeness(unlike) + 1);
    }

    [Fact]
    public void A_phrase_is_the_mean_of_its_known_words()
    {
        var vectors = new WordVectors(["up", "down"], 2, [127, 0, 0, 60]);
        Assert.Equal([1.5f, 1.5f], vectors.MeanOf(["up", "nowhere", "down"])!);
        Assert.Null(vectors.MeanOf(["nowhere"]));
        Assert.Null(vectors.MeanOf([]));
        Assert.Null(WordVectors.None.MeanOf(["up"]));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1000)]
    [InlineData(2_000_000)]
    public void A_file_cut_short_is_named(int length)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, File.ReadAllBytes(Shipped)[..length]);
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => WordVectors.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

using ExoMine.Entities.Tagger;
using ExoMine.Entities.Tagger.Network;
using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Entities.Tagger;

public sealed class NameNetworkTests : IDisposable
{
    private const int Heads = 2;
    private readonly WordVectors words = new(["runx2", "binds", "exosomes"], 3, [100, 20, 0, 156, 20, 0, 3, 90, 1]);
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void The_reader_says_what_the_training_pass_says()
    {
        var text = Read("miR-21 from exosomes (hMSCs) binds RUNX2, and RUNX2 binds exosomes.");
        var net = Network(text);
        var pass = new NameNetworkPass(net, Tokens(net, text), null);
        Span<float> probabilities = stackalloc float[Label.Count];
        var expected = new List<float>();
        for (var t = 0; t < text.Count; t++)
        {
            pass.Read(t, Label.Count, probabilities);
            for (var l = 0; l < Label.Outside; l++) expected.Add(3 * MathF.Log(probabilities[l] / probabilities[Label.Outside]));
        }
        net.Answer([(EntityType.CellType, [(1, 1f)], 3f)]);
        Assert.Equal(expected, Answers(net, text), (x, y) => Math.Abs(x - y) < 0.02);
    }

    [Fact]
    public void Gradients_are_those_of_the_loss()
    {
        var text = Read("RUNX2 (Cbfa1) binds.");
        var net = Network(text);
        var tokens = Tokens(net, text);
        float Loss()
        {
            var pass = new NameNetworkPass(net, tokens, null);
            Span<float> p = stackalloc float[Label.Count];
            pass.Read(1, Label.Count, p);
            return -MathF.Log(p[Label.End]);
        }
        var learning = new NameNetworkPass(net, tokens, null);
        Span<float> error = stackalloc float[Label.Count];
        learning.Read(1, Label.Count, error);
        error[Label.End] -= 1;
        learning.Blame(1, Label.Count, error);
        learning.Back();
        foreach (var (weights, row) in net.Small.Select(w => (w, w == net.Heads || w == net.HeadBias ? Label.Count : 0)).Append((net.Table, tokens[0].Rows[0])))
        {
            var gradient = weights.GradientOf(row);
            // Small, for rectified sums bend at zero.
            const float Step = 3e-4f;
            for (var i = 0; i < Math.Min(weights.Columns, 5); i++)
            {
                ref var value = ref weights.Row(row)[i];
                var kept = value;
                value = kept + Step;
                var above = Loss();
                value = kept - Step;
                var below = Loss();
                value = kept;
                Assert.True(Math.Abs(gradient[i] - ((above - below) / (2 * Step))) < 2e-3f, $"{weights.Rows} x {weights.Columns}, row {row}, column {i}: {gradient[i]}, by differences {(above - below) / (2 * Step)}");
            }
        }
    }

    [Fact]
    public void A_written_network_reads_back_alike()
    {
        var text = Read("RUNX2 binds exosomes from hMSCs.");
        var net = Network(text);
        net.Answer([(EntityType.Gene, [(0, 0.5f), (1, 0.5f)], 20f), (EntityType.CellType, [(1, 1f)], 40f)]);
        NameNetworkFile.Write(path, net);
        Assert.Equal(Answers(net, text), Answers(NameNetworkFile.Read(path, words), text), (x, y) => Math.Abs(x - y) < 0.3);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50_000)]
    public void A_file_cut_short_is_named(int length)
    {
        var net = Network(Read("RUNX2"));
        net.Answer([(EntityType.Gene, [(0, 1f)], 1f)]);
        NameNetworkFile.Write(path, net);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => NameNetworkFile.Read(path, words)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_without_end_is_read_as_far_as_the_network_goes()
    {
        var text = Read(string.Concat(Enumerable.Repeat("RUNX2 ", 3000)));
        var answers = Answers(Network(text), text);
        var read = NameNetwork.MostTokens * Heads * Label.Count;
        Assert.All(answers[..read].Chunk(Heads * Label.Count), row => Assert.Contains(row, x => x != 0));
        Assert.All(answers[read..], x => Assert.Equal(0, x));
    }

    private static TaggerText Read(string text) => new TaggerTextBuilder([]).Build(text, [new TextSpan(0, text.Length)], new FormTable(WordClasses.None));

    private NameNetwork Network(TaggerText text) => new NameNetwork(words, text.LexiconCount, Heads * Label.Count).Randomized(new Random(3));

    private static NameToken[] Tokens(NameNetwork net, TaggerText text) => [.. Enumerable.Range(0, text.Count).Select(i =>
    {
        var (shapes, letters) = WordKeys.Of(text.Forms, text.Form[i], text.RunForm[i]);
        var marks = new List<int>();
        TokenMarks.Write(text, i, marks);
        return new NameToken([.. shapes, .. letters], net.MeaningOf(text.Forms, text.Form[i]), [.. marks]);
    })];

    private static float[] Answers(NameNetwork net, TaggerText text)
    {
        var reader = new NameNetworkReader(net);
        var answers = new float[text.Count * reader.Answers];
        reader.Read(text, 0, text.Count, answers);
        return answers;
    }
}

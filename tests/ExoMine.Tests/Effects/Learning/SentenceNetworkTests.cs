using System.Runtime.Intrinsics;
using ExoMine.Learning.Features;
using ExoMine.Learning.Network;
using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class SentenceNetworkTests
{
    /// <summary>Two words that mean opposite things.</summary>
    private static readonly WordVectors Meanings = new(["up", "down"], 3, [100, 20, 0, 156, 20, 0]);

    /// <summary>"up" or "down", turned by "not" before it: order decides, so that no sum of words can tell.</summary>
    private static readonly NetworkExample[] Examples = [.. Enumerable.Range(0, 160).Select(MakeExample)];

    [Fact]
    public void Learns_labels_and_roles_that_depend_on_the_order_of_words()
    {
        var net = new NetworkTrainer(1, Meanings) { Epochs = 30 }.Train(Examples);
        Assert.All(Examples.Take(16), e =>
        {
            var output = net.Read(e.Input);
            Assert.Equal(e.Label, Array.IndexOf(output.Labels, output.Labels.Max()));
            Assert.Equal(e.Roles[0], Array.IndexOf(output.Agents[0], output.Agents[0].Max()));
        });
    }

    [Fact]
    public void Training_twice_gives_the_same_network()
    {
        var trainer = new NetworkTrainer(5, Meanings) { Epochs = 2 };
        Assert.Equal(trainer.Train(Examples).All.SelectMany(w => w.Values), trainer.Train(Examples).All.SelectMany(w => w.Values));
    }

    [Fact]
    public void Where_papers_and_others_contradict_each_other_the_papers_are_believed()
    {
        var contradicted = Examples.SelectMany(e => new[] { e, e with { Label = 3 - e.Label, Roles = [3 - e.Roles[0]], IsOfPaper = true } }).ToArray();
        var net = new NetworkTrainer(1, Meanings) { Epochs = 6, PaperEpochs = 30 }.Train(contradicted);
        Assert.All(Examples.Take(16), e => Assert.True(net.Read(e.Input).Labels[3 - e.Label] > net.Read(e.Input).Labels[e.Label]));
    }

    [Fact]
    public void Gradients_are_those_of_the_loss()
    {
        var input = Examples[3].Input;
        var names = new FeatureIndex(["w:up", "w:down", "w:not", "w:x", "k:agent"]);
        var net = new SentenceNetwork(names, new FeatureIndex(["s:a"]), new FeatureIndex(["c:a"]), Meanings).Randomized(new Random(3));
        float Loss() => -MathF.Log(net.Read(input).Labels[1]) - MathF.Log(net.Read(input).Agents[0][2]);
        var pass = new NetworkPass(net, net.Encode(input), null);
        pass.Back(Error(pass.LabelProbabilities, 1), [Error(pass.RoleProbabilities[0], 2)]);
        foreach (var weights in net.All)
        {
            var gradient = weights.GradientOf(0);
            const float Step = 1e-2f;
            for (var i = 0; i < Math.Min(weights.Columns, 5); i++)
            {
                var kept = weights.Values[i];
                weights.Values[i] = kept + Step;
                var above = Loss();
                weights.Values[i] = kept - Step;
                var below = Loss();
                weights.Values[i] = kept;
                Assert.InRange(gradient[i] - ((above - below) / (2 * Step)), -0.01f, 0.01f);
            }
        }
    }

    [Fact]
    public void The_fast_reader_says_what_the_training_pass_says()
    {
        var random = new Random(7);
        var names = new FeatureIndex([.. Enumerable.Range(0, 50).Select(i => $"f{i}")]);
        var net = new SentenceNetwork(names, names, names, Meanings).Randomized(random);
        var reader = new NetworkReader(net);
        string[] Some(int most) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => $"f{random.Next(60)}")];
        string[] Word() => random.Next(4) switch { 0 => [], 1 => ["up"], 2 => ["down", "up"], _ => ["unknown"] };
        for (var length = 0; length < 40; length++)
        {
            var input = new NetworkInput([.. Enumerable.Range(0, length).Select(_ => Some(9))], [.. Enumerable.Range(0, length).Select(_ => Word())], Some(4), length == 0 ? [] : [(0, 0, Some(5)), (length / 2, length - 1, Some(5))]);
            var (slow, fast) = (net.Read(input), reader.Read(reader.Encode(input)));
            Assert.Equal(slow.Labels, fast.Labels, (x, y) => Math.Abs(x - y) < 2e-3);
            Assert.Equal(slow.Agents.SelectMany(a => a), fast.Agents.SelectMany(a => a), (x, y) => Math.Abs(x - y) < 2e-3);
        }
    }

    [Fact]
    public void Curves_are_those_of_the_mathematics_library()
    {
        for (var x = -100f; x < 100; x += 0.0137f)
        {
            var lanes = Vector256.Create(x);
            Assert.InRange(Curves.Logistic(lanes)[3] - (float)(1 / (1 + Math.Exp(-x))), -2e-7f, 2e-7f);
            Assert.InRange(Curves.Tanh(lanes)[7] - (float)Math.Tanh(x), -3e-7f, 3e-7f);
        }
    }

    [Fact]
    public void A_written_network_reads_back_alike()
    {
        var net = new NetworkTrainer(1, Meanings) { Epochs = 2 }.Train(Examples);
        var path = Path.GetTempFileName();
        try
        {
            NetworkFile.Write(path, [net]);
            var read = Assert.Single(NetworkFile.Read(path, Meanings));
            Assert.All(Examples, e => Assert.Equal(net.Read(e.Input).Labels, read.Read(e.Input).Labels, (x, y) => Math.Abs(x - y) < 0.01));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2000)]
    public void A_file_cut_short_is_named(int length)
    {
        var path = Path.GetTempFileName();
        try
        {
            NetworkFile.Write(path, [new NetworkTrainer(1, Meanings) { Epochs = 1 }.Train(Examples)]);
            File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => NetworkFile.Read(path, Meanings)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_empty_sentence_and_a_very_long_one_are_read()
    {
        var net = new NetworkTrainer(1, Meanings) { Epochs = 1 }.Train(Examples);
        foreach (var length in new[] { 0, 1, 5000 })
        {
            var output = net.Read(new NetworkInput([.. Enumerable.Repeat<string[]>(["w:up"], length)], [.. Enumerable.Repeat<string[]>(["up"], length)], [], length == 0 ? [] : [(length - 1, length - 1, [])]));
            Assert.Equal(1, output.Labels.Sum(), 1e-4);
        }
    }

    private static float[] Error(float[] probabilities, int truth) => [.. probabilities.Select((p, i) => p - (i == truth ? 1 : 0))];

    private static string[] WordsOf(string[] token) => [.. token.Where(f => f.StartsWith("w:", StringComparison.Ordinal)).Select(f => f[2..])];

    private static NetworkExample MakeExample(int i)
    {
        var (up, negated) = (i % 2 == 0, i / 2 % 2 == 0);
        string[][] filler = [["w:x"], ["w:x"]];
        var tokens = new List<string[]> { new[] { "k:agent" } };
        tokens.AddRange(filler.Take(i / 4 % 3));
        // A "not" behind the word has no say.
        if (negated) tokens.Add(["w:not"]);
        tokens.Add([up ? "w:up" : "w:down"]);
        if (!negated) tokens.Add(["w:not"]);
        var label = up != negated ? 1 : 2;
        return new NetworkExample(new NetworkInput(tokens, [.. tokens.Select(WordsOf)], ["s:a"], [(0, 0, ["c:a"])]), label, [label]);
    }
}

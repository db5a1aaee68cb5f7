using ExoMine.Learning.Features;
using ExoMine.Learning.Scoring;
using ExoMine.Learning.Training;
using Microsoft.ML;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class HeadTrainerTests
{
    private static readonly Example[] Examples = [.. Enumerable.Range(0, 240).Select(MakeExample)];

    [Fact]
    public void The_exported_regression_gives_the_probabilities_of_the_trained_one()
    {
        var (model, transformer) = new HeadTrainer(1).TrainLinear(Examples);
        Assert.Equal(Probabilities(transformer, model.Features), Examples.Select(e => Head.Logistic(model.LogOdds(e.Features))), Nearly);
    }

    [Fact]
    public void The_exported_trees_give_the_probabilities_of_the_trained_ones()
    {
        var (model, transformer) = new HeadTrainer(1).TrainTrees(Examples);
        Assert.Equal(Probabilities(transformer, model.Features), Examples.Select(e => Head.Logistic(model.LogOdds(e.Features))), Nearly);
    }

    [Fact]
    public void Training_twice_gives_the_same_model()
    {
        var (first, second) = (new HeadTrainer(1).Train("q", Examples), new HeadTrainer(1).Train("q", Examples));
        Assert.Equal(Examples.Select(e => first.LogOdds(e.Features)), Examples.Select(e => second.LogOdds(e.Features)));
    }

    [Fact]
    public void A_written_model_reads_back_with_the_same_probabilities()
    {
        var head = new HeadTrainer(1).Train("q", Examples);
        var blend = new Blend("q", -0.1, [0.8, 0.25]);
        var path = Path.GetTempFileName();
        try
        {
            ModelFile.Write(path, [blend], [head]);
            var file = ModelFile.Read(path);
            var read = Assert.Single(file.Heads);
            Assert.Equal(Examples.Select(e => head.LogOdds(e.Features)), Examples.Select(e => read.LogOdds(e.Features)), (x, y) => Math.Abs(x - y) < 1e-9);
            Assert.Equal(blend.Of(1, 2), Assert.Single(file.Blends).Of(1, 2));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_damaged_model_names_its_line()
    {
        var path = Path.GetTempFileName();
        try
        {
            ModelFile.Write(path, [], [new HeadTrainer(1).Train("q", Examples)]);
            File.AppendAllText(path, "weight\tr:x\tnot a number\n");
            Assert.Contains(", line ", Assert.Throws<InvalidDataException>(() => ModelFile.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool Nearly(double x, double y) => Math.Abs(x - y) < 1e-5;

    private static double[] Probabilities(ITransformer transformer, FeatureIndex index)
    {
        var context = new MLContext(1);
        var scored = transformer.Transform(ExampleRow.Load(context, Examples, index));
        return [.. context.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false, ignoreMissingColumns: true).Select(s => (double)s.Probability)];
    }

    private static Example MakeExample(int i)
    {
        var bag = new FeatureBag();
        bag.Set("r:verdict", i % 3 == 0 ? 1 : 0);
        bag.Set("s:length", i % 7);
        bag.Set("s:noise", i * 31 % 5);
        bag.Set("n:word" + (i % 4), 1);
        return new Example("doc" + (i % 9), bag, i % 3 == 0 ^ i % 11 == 0);
    }

    private sealed class Scored
    {
        public float Probability { get; set; }
    }
}

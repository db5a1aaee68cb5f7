using ExoMine.Learning.Features;
using ExoMine.Learning.Scoring;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace ExoMine.Learning.Training;

/// <summary>
/// Trains a head with ML.NET (L-BFGS logistic regression, Andrew and Gao 2007; LightGBM, Ke et al. 2017) on one thread, and takes the
/// weights and trees out, so that scoring needs no ML.NET and starts at once.
/// </summary>
public sealed class HeadTrainer(int seed)
{
    private const int LeastForWords = 4;

    public float L2 { get; init; } = 1f;

    public int Rounds { get; init; } = 100;

    public Head Train(string name, IReadOnlyList<Example> examples) =>
        new(name, TrainLinear(examples).Model, TrainTrees(examples).Model);

    public (LinearModel Model, ITransformer Transformer) TrainLinear(IReadOnlyList<Example> examples)
    {
        var index = FeatureIndex.Of(examples.Select(e => e.Features), LeastForWords, _ => true);
        var context = new MLContext(seed);
        var data = ExampleRow.Load(context, examples, index);
        var transformer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(ExampleRow.Label),
            FeatureColumnName = nameof(ExampleRow.Features),
            ExampleWeightColumnName = nameof(ExampleRow.Weight),
            L1Regularization = 0.1f,
            L2Regularization = L2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
            MaximumNumberOfIterations = 200,
        }).Fit(data);
        var parameters = ((CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)transformer.Model).SubModel;
        return (new LinearModel(index, [.. parameters.Weights], parameters.Bias), transformer);
    }

    public (TreeModel Model, ITransformer Transformer) TrainTrees(IReadOnlyList<Example> examples)
    {
        var index = FeatureIndex.Of(examples.Select(e => e.Features), LeastForWords, name => !name.StartsWith("n:", StringComparison.Ordinal));
        var context = new MLContext(seed);
        var data = ExampleRow.Load(context, examples, index);
        var transformer = context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(ExampleRow.Label),
            FeatureColumnName = nameof(ExampleRow.Features),
            ExampleWeightColumnName = nameof(ExampleRow.Weight),
            NumberOfLeaves = 8,
            NumberOfIterations = Rounds,
            LearningRate = 0.06,
            MinimumExampleCountPerLeaf = 8,
            NumberOfThreads = 1,
            Seed = seed,
            Deterministic = true,
            Booster = new GradientBooster.Options { FeatureFraction = 0.6, L2Regularization = 1 },
        }).Fit(data);
        var calibrated = (CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>)transformer.Model;
        return (new TreeModel(index, TreeExport.Of(calibrated.SubModel), -calibrated.Calibrator.Slope), transformer);
    }
}

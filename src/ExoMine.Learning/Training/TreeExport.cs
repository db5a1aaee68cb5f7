using ExoMine.Learning.Scoring;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace ExoMine.Learning.Training;

/// <summary>Takes the trees out of a LightGBM model; categorical splits are never made here.</summary>
internal static class TreeExport
{
    public static IReadOnlyList<Tree> Of(LightGbmBinaryModelParameters model)
    {
        var ensemble = model.TrainedTreeEnsemble;
        return [.. ensemble.Trees.Select((tree, i) => Of(tree, ensemble.TreeWeights[i]))];
    }

    private static Tree Of(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes],
        [.. tree.NumericalSplitThresholds],
        [.. tree.LeftChild],
        [.. tree.RightChild],
        [.. tree.LeafValues.Select(value => value * weight)]);
}

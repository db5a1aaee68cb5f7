using ExoMine.Learning.Features;

namespace ExoMine.Learning.Scoring;

/// <summary>A binary decision tree: a child below zero is the leaf numbered by its complement.</summary>
public sealed record Tree(int[] Features, float[] Thresholds, int[] Left, int[] Right, double[] Leaves)
{
    public double Value(float[] row)
    {
        if (Features.Length == 0) return Leaves[0];
        var node = 0;
        while (node >= 0) node = row[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
        return Leaves[~node];
    }
}

/// <summary>Boosted trees; the log-odds are the sum of the leaves, scaled.</summary>
public sealed record TreeModel(FeatureIndex Features, IReadOnlyList<Tree> Trees, double Slope)
{
    public double LogOdds(FeatureBag bag)
    {
        var row = new float[Features.Count];
        foreach (var (index, value) in Features.Look(bag)) row[index] = value;
        return Slope * Trees.Sum(tree => tree.Value(row));
    }
}

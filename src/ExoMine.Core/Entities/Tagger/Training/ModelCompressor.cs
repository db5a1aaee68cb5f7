using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Folds the weights of the shipped domains into the general ones, drops what weighs little, and rounds the rest to whole numbers.</summary>
internal sealed class ModelCompressor(float prune)
{
    /// <summary>Sums of two hundred features must fit into sixteen bits.</summary>
    private const float MostUnits = 2000;

    private readonly SortedDictionary<uint, short[]> _rows = [];

    public IReadOnlyList<KeyValuePair<uint, Vector256<short>>> Rows =>
        [.. _rows.Select(row => new KeyValuePair<uint, Vector256<short>>(row.Key, Vector256.Create(row.Value)))];

    public WeightTable ToTable()
    {
        var table = new WeightTable(_rows.Count);
        foreach (var (key, row) in Rows) table.Add(key, row);
        return table;
    }

    /// <param name="domains">The corpora whose convention is shipped, each with its share.</param>
    public PassModel Add(int lane, FeatureIndex index, LinearWeights weights, int domainCount, IReadOnlyList<(int Domain, float Share)> domains, float scale, float outside)
    {
        var merged = new float[Label.Count];
        var copies = Copies(index, domainCount);
        foreach (var (key, number) in index.Numbers)
        {
            if (number >= weights.Features || copies.Contains(number)) continue;
            weights.Values.AsSpan(number * LinearWeights.Stride, Label.Count).CopyTo(merged);
            foreach (var (domain, share) in domains)
            {
                if (index[FeatureHash.InDomain(key, domain)] is var own && (own < 0 || own >= weights.Features)) continue;
                for (var l = 0; l < Label.Count; l++) merged[l] += share * weights.Values[(own * LinearWeights.Stride) + l];
            }
            for (var l = 0; l < Label.Outside; l++) merged[l] -= merged[Label.Outside];
            if (merged.AsSpan(0, Label.Outside).ToArray().Max(Math.Abs) < prune) continue;
            if (!_rows.TryGetValue(key, out var row)) _rows[key] = row = new short[WeightTable.Lanes];
            for (var l = 0; l < Label.Outside; l++)
                row[lane + l] = (short)Math.Clamp(MathF.Round(merged[l] / scale), -MostUnits, MostUnits);
        }
        return new PassModel(lane, scale, outside, [.. weights.Transitions]);
    }

    /// <summary>Features that are one corpus's copy of another: they are looked up through it only.</summary>
    private static HashSet<int> Copies(FeatureIndex index, int domainCount)
    {
        var copies = new HashSet<int>();
        foreach (var key in index.Numbers.Keys)
            for (var domain = 0; domain < domainCount; domain++)
                if (index[FeatureHash.InDomain(key, domain)] is var copy && copy >= 0) copies.Add(copy);
        return copies;
    }
}

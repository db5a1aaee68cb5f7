namespace ExoMine.Evaluation;

/// <summary>Hits, false alarms and misses; precision, recall and F1 of them. Nothing found and nothing to find scores 0.</summary>
public readonly record struct Score(int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>One yes-or-no question.</summary>
    public static Score Of(bool gold, bool predicted) => new(gold && predicted ? 1 : 0, predicted && !gold ? 1 : 0, gold && !predicted ? 1 : 0);

    public double Precision => Share(TruePositives, Predicted);

    public double Recall => Share(TruePositives, Gold);

    public double F1 => Share(2 * TruePositives, Predicted + Gold);

    public int Gold => TruePositives + FalseNegatives;

    public int Predicted => TruePositives + FalsePositives;

    /// <summary>True where there was nothing to find and nothing was found, so that the numbers say nothing.</summary>
    public bool IsEmpty => Gold + Predicted == 0;

    public static Score operator +(Score left, Score right) => new(
        left.TruePositives + right.TruePositives,
        left.FalsePositives + right.FalsePositives,
        left.FalseNegatives + right.FalseNegatives);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

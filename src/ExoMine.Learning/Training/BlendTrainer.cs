using ExoMine.Learning.Scoring;

namespace ExoMine.Learning.Training;

/// <summary>Fits a blend to what proved true: logistic regression with a little L2, by Newton's method. With one answer it is the calibration of Platt (1999).</summary>
internal static class BlendTrainer
{
    private const double Penalty = 0.1;
    private const int MostSteps = 50;

    /// <param name="biased">False where a question has no favourite side.</param>
    /// <returns><paramref name="start"/> where there is nothing to fit to.</returns>
    public static Blend Fit(Blend start, IReadOnlyList<(double[] Answers, bool Truth, double Weight)> outcomes, bool biased)
    {
        if (outcomes.Count == 0) return start;
        var size = start.Weights.Count + (biased ? 1 : 0);
        var weights = new double[size];
        for (var step = 0; step < MostSteps; step++)
        {
            var change = Solve(Normal(weights, outcomes));
            for (var i = 0; i < size; i++) weights[i] -= change[i];
            if (change.All(c => Math.Abs(c) < 1e-9)) break;
        }
        return start with { Weights = weights[..start.Weights.Count], Bias = biased ? weights[^1] : 0 };
    }

    /// <summary>The curvature of the loss, and beside it, as the last column, its gradient.</summary>
    private static double[][] Normal(double[] weights, IReadOnlyList<(double[] Answers, bool Truth, double Weight)> outcomes)
    {
        var rows = weights.Select((w, i) => { var row = new double[weights.Length + 1]; (row[i], row[^1]) = (Penalty, Penalty * w); return row; }).ToArray();
        foreach (var (answers, truth, weight) in outcomes)
        {
            double At(int i) => i < answers.Length ? answers[i] : 1;
            var p = Head.Logistic(weights.Select((w, i) => w * At(i)).Sum());
            for (var i = 0; i < rows.Length; i++)
            {
                for (var j = 0; j < rows.Length; j++) rows[i][j] += weight * p * (1 - p) * At(i) * At(j);
                rows[i][^1] += weight * (p - (truth ? 1 : 0)) * At(i);
            }
        }
        return rows;
    }

    /// <summary>Gauss and Jordan's elimination; the penalty keeps the pivots from nought.</summary>
    private static double[] Solve(double[][] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var pivot = rows[i][i];
            for (var j = 0; j < rows[i].Length; j++) rows[i][j] /= pivot;
            foreach (var row in rows)
            {
                if (ReferenceEquals(row, rows[i])) continue;
                var factor = row[i];
                for (var j = 0; j < row.Length; j++) row[j] -= factor * rows[i][j];
            }
        }
        return [.. rows.Select(r => r[^1])];
    }
}

using ExoMine.Learning.Scoring;

namespace ExoMine.Learning.Training;

/// <summary>Fits scale and shift of log-odds to what proved true (Platt 1999), by gradient steps on the log loss.</summary>
internal static class Calibration
{
    private const int Steps = 2000;

    public static (double Scale, double Shift) Fit(IReadOnlyList<(double LogOdds, bool Truth)> outcomes)
    {
        double scale = 1, shift = 0;
        if (outcomes.Count == 0) return (scale, shift);
        for (var step = 0; step < Steps; step++)
        {
            double ofScale = 0, ofShift = 0, curveScale = 1e-6, curveShift = 1e-6;
            foreach (var (logOdds, truth) in outcomes)
            {
                var p = Head.Logistic((scale * logOdds) + shift);
                var error = p - (truth ? 1 : 0);
                ofScale += error * logOdds;
                ofShift += error;
                curveScale += p * (1 - p) * logOdds * logOdds;
                curveShift += p * (1 - p);
            }
            scale -= 0.5 * ofScale / curveScale;
            shift -= 0.5 * ofShift / curveShift;
        }
        return (scale, shift);
    }
}

namespace ExoMine.Atlas;

/// <summary>A share estimated from few counts: a beta distribution after a flat prior, so that one paper alone is never certainty.</summary>
public readonly record struct BetaPosterior(double Alpha, double Beta)
{
    public static BetaPosterior Of(double successes, double failures) => new(1 + successes, 1 + failures);

    public double Mean => Alpha / (Alpha + Beta);

    /// <summary>The value below which the share lies with this probability, by bisection.</summary>
    public double Quantile(double probability)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            if (Cumulative(middle) < probability) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// <summary>The regularised incomplete beta function, by Lentz's continued fraction (Press 1992).</summary>
    public double Cumulative(double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        if (x > (Alpha + 1) / (Alpha + Beta + 2)) return 1 - new BetaPosterior(Beta, Alpha).Cumulative(1 - x);
        var front = Math.Exp(LogGamma(Alpha + Beta) - LogGamma(Alpha) - LogGamma(Beta) + Alpha * Math.Log(x) + Beta * Math.Log(1 - x));
        return front * Fraction(x) / Alpha;
    }

    private double Fraction(double x)
    {
        const double tiny = 1e-300;
        var (c, d) = (1.0, 1 / Guard(1 - (Alpha + Beta) * x / (Alpha + 1)));
        var value = d;
        for (var m = 1; m <= 200; m++)
        {
            var even = m * (Beta - m) * x / ((Alpha + 2 * m - 1) * (Alpha + 2 * m));
            var odd = -(Alpha + m) * (Alpha + Beta + m) * x / ((Alpha + 2 * m) * (Alpha + 2 * m + 1));
            Step(even);
            var change = Step(odd);
            if (Math.Abs(change - 1) < 1e-12) break;
        }
        return value;

        double Step(double term)
        {
            d = 1 / Guard(1 + term * d);
            c = Guard(1 + term / c);
            value *= c * d;
            return c * d;
        }

        static double Guard(double number) => Math.Abs(number) < tiny ? tiny : number;
    }

    /// <summary>Lanczos's approximation (1964) with g = 7.</summary>
    private static double LogGamma(double x)
    {
        ReadOnlySpan<double> terms =
        [
            0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
            -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ];
        x -= 1;
        var sum = terms[0];
        for (var i = 1; i < terms.Length; i++) sum += terms[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}

using MathNet.Numerics.Statistics;

namespace WeightDecay.Claims;

/// <summary>One quantity over all seeds.</summary>
public sealed record Series(double[] Values)
{
    public double Mean => Values.Average();

    /// <summary>The standard error of the mean.</summary>
    public double Error => Values.Length < 2 ? 0 : Values.StandardDeviation() / Math.Sqrt(Values.Length);

    /// <summary>The seed's value below which that share of the seeds lies.</summary>
    public double Quantile(double share) => Statistics.QuantileCustom(Values, share, QuantileDefinition.R1);

    public Series Minus(Series other) => new([.. Values.Zip(other.Values, (a, b) => a - b)]);

    /// <summary>The share of seeds of which something is true.</summary>
    public double Share(Func<double, bool> test) => Values.Count(test) / (double)Values.Length;

    /// <summary>Whether the mean is above 0 by more than chance explains: two standard errors.</summary>
    public bool IsPositive => Mean > 2 * Error;
}

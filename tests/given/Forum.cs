namespace WeightDecay.Given;

/// <summary>Measures that were posted on the section's discussion page: given so that they can be examined, not copied.</summary>
public static class Forum
{
    /// <summary>
    /// The "accuracy" that a reader plotted against λ: (1 − |mean(ŷ − y)/mean(y)|)·100, 100 at best and without a bound below.
    /// The errors are averaged with their signs, so that one too large pays for one too small.
    /// </summary>
    /// <param name="prediction">ŷ, any shape, at least one entry.</param>
    /// <param name="target">y, of the same shape, with a mean other than 0.</param>
    /// <returns>A percentage, computed in float64.</returns>
    /// <exception cref="ArgumentException">The shapes differ, or <paramref name="target"/> has the mean 0.</exception>
    public static double Accuracy(Tensor prediction, Tensor target)
    {
        Guard.NotEmpty(prediction);
        Guard.SameShape(prediction, target);
        Guard.MeanOtherThanZero(target);
        double error = Mean(prediction) - Mean(target);
        return (1 - Math.Abs(error / Mean(target))) * 100;
    }

    private static double Mean(Tensor t)
    {
        using Tensor wide = t.detach().to(ScalarType.Float64);
        return wide.mean().item<double>();
    }
}

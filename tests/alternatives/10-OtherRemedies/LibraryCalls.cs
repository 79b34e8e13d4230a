// As much as possible left to the library: its own dropout, its linear algebra, its exponentials.
namespace WeightDecay.Alternatives.LibraryCalls;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        Guard.Comparable(validation);
        Guard.Positive(patience);
        Guard.NotNegative(minDelta);
        int[] later = [.. Enumerable.Range(1, validation.Length - 1)];
        return later.Aggregate(
            0,
            (best, t) => t - best <= patience && validation[t] < validation[best] - minDelta ? t : best
        );
    }

    public static double EarlyStoppingFilter(double s, double eta, int t)
    {
        Guard.NotNegative(s);
        Guard.Positive(eta);
        Guard.NotNegative(t);
        return 1 - Enumerable.Repeat(1 - eta * s, t).Aggregate(1.0, (left, share) => left * share);
    }

    public static double RidgeFilter(double s, double lambda)
    {
        Guard.NotNegative(s);
        Guard.NotNegative(lambda);
        return lambda == 0 ? Math.Sign(s) : 1 - lambda / (s + lambda);
    }

    public static double LambdaOfInputNoise(double sigma)
    {
        Guard.NotNegative(sigma);
        return Math.Pow(sigma, 2);
    }

    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p)
    {
        Guard.Matrix(X);
        Guard.VectorOrColumn(w);
        Guard.Count(w, X.shape[1]);
        Guard.Probability(p);
        using Tensor deviations = X.square().mean([0L]).sqrt();
        return nn.functional.mse_loss(w.flatten() * deviations, zeros_like(deviations), nn.Reduction.Sum)
            * (p / (2 * (1 - p)));
    }

    // The global generator's state is put back where it was.
    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        Guard.NotEmpty(x);
        Guard.Probability(p);
        using Tensor state = get_rng_state();
        manual_seed(seed);
        Tensor dropped = nn.functional.dropout(x, p, training: true);
        set_rng_state(state);
        return dropped;
    }

    public static double BaggedVariance(double variance, double rho, int B)
    {
        Guard.NotNegative(variance);
        Guard.Share(rho);
        Guard.Positive(B);
        return variance * (rho + (1 - rho) / B);
    }

    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Samples(bootstraps, X.RowCount);
        Guard.Positive(lambda);
        var fits = bootstraps.Select(rows =>
        {
            // As many rows more as there are weights, √(mλ)·I, with targets of 0: ridge is least squares on all of them.
            var pull = Matrix<double>.Build.DenseDiagonal(X.ColumnCount, Math.Sqrt(rows.Length * lambda));
            var targets = rows.Select(i => y[i]).Concat(new double[X.ColumnCount]);
            Matrix<double> inputs = Matrix<double>.Build.DenseOfRows(rows.Select(i => X.Row(i)));
            return inputs.Stack(pull).PseudoInverse() * Vector<double>.Build.DenseOfEnumerable(targets);
        });
        return Matrix<double>.Build.DenseOfColumnVectors(fits).RowSums() / bootstraps.Length;
    }

    public static double ExcessRisk(int n, int d, double sigma)
    {
        Guard.Positive(d);
        Guard.MoreThan(d + 1, n);
        Guard.NotNegative(sigma);
        return Math.Pow(sigma, 2) / ((n - 1.0) / d - 1);
    }

    public static double BatchMeanNoise(double sigma, int B)
    {
        Guard.NotNegative(sigma);
        Guard.Positive(B);
        return Math.Sqrt(sigma * sigma / B);
    }

    public static long SharedParameterCount(int inChannels, int outChannels, int kernel)
    {
        Guard.Positive(inChannels);
        Guard.Positive(outChannels);
        Guard.Positive(kernel);
        return checked(Math.BigMul(outChannels, inChannels) * kernel * kernel + outChannels);
    }
}

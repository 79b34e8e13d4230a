// One row at a time, in loops and plain sums; the largest eigenvalue by power iteration.
namespace WeightDecay.Alternatives.RowByRow;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.Varied(target);
        Tensor p = prediction.reshape(-1);
        Tensor t = target.reshape(-1);
        Tensor missed = 0 * p[0];
        Tensor spread = 0 * t[0];
        for (long i = 0; i < t.shape[0]; i++)
        {
            missed = missed + (p[i] - t[i]).pow(2);
            spread = spread + (t[i] - t.sum() / t.shape[0]).pow(2);
        }
        return (spread - missed) / spread;
    }

    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.NotNegative(tolerance);
        return Entries(prediction).Zip(Entries(target)).Count(pair => IsWithin(pair.First - pair.Second, tolerance))
            / (double)target.numel();
    }

    public static Tensor FoolTheAccuracy(Tensor y)
    {
        Guard.VectorOrColumn(y);
        Guard.Varied(y);
        Guard.MeanOtherThanZero(y);
        // Two wrong rows are enough, if they are wrong enough and pay for each other.
        double[] entries = Entries(y);
        double much = 2 * Math.Sqrt(entries.Length) * (entries.Max() - entries.Min());
        entries[0] += much;
        entries[^1] -= much;
        return tensor(entries, y.dtype).reshape(y.shape);
    }

    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    )
    {
        Guard.Count(start.W, data.X.shape[1], nameof(start));
        Guard.Sweep(lambdas);
        var runs = new TrainingRun[lambdas.Length];
        for (int i = lambdas.Length - 1; i >= 0; i--)
            runs[i] = Training.Run(
                data,
                start,
                new TrainingOptions(lambdas[i], options.LearningRate, options.Epochs, options.BatchSize, options.Seed)
            );
        return runs;
    }

    public static double DivergenceThreshold(Matrix<double> X, double eta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(eta);
        var direction = Vector<double>.Build.Dense(X.ColumnCount, i => Math.Sin(1 + i));
        for (int i = 0; i < 300; i++)
            direction = X.TransposeThisAndMultiply(X * direction).Normalize(2);
        return 2 / eta - (X * direction).DotProduct(X * direction) / X.RowCount;
    }

    private static bool IsWithin(double error, double tolerance) => error <= tolerance && error >= -tolerance;

    private static double[] Entries(Tensor t) =>
        t.detach().to(ScalarType.Float64).reshape(-1).contiguous().data<double>().ToArray();
}

// Through vectors: lengths instead of sums of squares, sorted errors, and targets that change places.
namespace WeightDecay.Alternatives.ThroughVectors;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.Varied(target);
        Tensor ratio = (prediction - target).norm() / (target - target.mean()).norm();
        return 1 - ratio.pow(2);
    }

    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.NotNegative(tolerance);
        double[] errors =
        [
            .. (prediction - target)
                .abs()
                .to(ScalarType.Float64)
                .reshape(-1)
                .contiguous()
                .data<double>()
                .ToArray()
                .Order(),
        ];
        return errors.TakeWhile(error => error <= tolerance).Count() / (double)errors.Length;
    }

    public static Tensor FoolTheAccuracy(Tensor y)
    {
        Guard.VectorOrColumn(y);
        Guard.Varied(y);
        Guard.MeanOtherThanZero(y);
        // The largest target is predicted for the smallest, and so on: the same numbers, in the worst order.
        Tensor rising = y.reshape(-1).argsort(0);
        Tensor result = zeros_like(y.reshape(-1));
        result[rising] = y.reshape(-1)[rising.flip(0)];
        return result.reshape(y.shape);
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
        return Array.ConvertAll(lambdas, lambda => Training.Run(data, start, options with { Lambda = lambda }));
    }

    public static double DivergenceThreshold(Matrix<double> X, double eta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(eta);
        return 2 / eta - (X / Math.Sqrt(X.RowCount)).Svd(false).S.Select(s => s * s).Max();
    }
}

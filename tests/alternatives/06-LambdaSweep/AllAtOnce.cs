// Library calls wherever there is one, and a sweep that trains every λ at once as the columns of one matrix.
namespace WeightDecay.Alternatives.AllAtOnce;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.Varied(target);
        long n = target.shape[0];
        return 1 - n * nn.functional.mse_loss(prediction, target) / ((n - 1) * target.var());
    }

    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.NotNegative(tolerance);
        long right = prediction.isclose(target, rtol: 0, atol: tolerance).count_nonzero().item<long>();
        return 1.0 * right / target.shape[0];
    }

    public static Tensor FoolTheAccuracy(Tensor y)
    {
        Guard.VectorOrColumn(y);
        Guard.Varied(y);
        Guard.MeanOtherThanZero(y);
        // Three times the way to the mean ends twice as far behind it: R² = 1 − 9.
        return y.lerp(y.mean().expand_as(y), 3);
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
        Tensor keep = 1 - options.LearningRate * tensor(lambdas);
        Tensor w = Wide(start.W).reshape(-1, 1).repeat(1, lambdas.Length);
        Tensor b = Wide(start.B).reshape(1, 1).repeat(1, lambdas.Length);
        List<Tensor> measured = [];
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
            {
                Tensor x = Wide(data.TrainX)[tensor(batch)];
                Tensor errors = x.mm(w) + b - Wide(data.TrainY)[tensor(batch)];
                w = keep * w - options.LearningRate / batch.Length * x.t().mm(errors);
                b = b - options.LearningRate * errors.mean([0], keepdim: true);
            }
            measured.Add(
                stack([
                    Loss(data.TrainX, data.TrainY, w, b),
                    Loss(data.ValidationX, data.ValidationY, w, b),
                    w.square().sum(dim: 0) / 2,
                ])
            );
        }
        Tensor all = stack(measured);
        return
        [
            .. lambdas.Select(
                (_, i) =>
                    new TrainingRun(
                        new TrainingHistory(Column(all, 0, i), Column(all, 1, i), Column(all, 2, i)),
                        new LinearParameters(w.slice(1, i, i + 1, 1).clone(), b[0, i].reshape(1))
                    )
            ),
        ];
    }

    public static double DivergenceThreshold(Matrix<double> X, double eta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(eta);
        // XXᵀ has the eigenvalues of XᵀX, but for zeros.
        return 2 / eta - (X.TransposeAndMultiply(X) / X.RowCount).Evd().EigenValues.Max(value => value.Real);
    }

    private static Tensor Wide(Tensor t) => t.to(ScalarType.Float64);

    private static Tensor Loss(Tensor x, Tensor y, Tensor w, Tensor b) =>
        (Wide(x).mm(w) + b - Wide(y)).square().mean([0]) / 2;

    private static double[] Column(Tensor all, int what, int lambda) =>
        all.select(1, what).select(1, lambda).contiguous().data<double>().ToArray();
}

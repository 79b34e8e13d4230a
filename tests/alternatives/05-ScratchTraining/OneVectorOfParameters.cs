// The bias is one more weight, of an input that is always 1; a column of ones with a last 0 says what decays, and autograd sees the whole objective.
namespace WeightDecay.Alternatives.OneVectorOfParameters;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        Guard.Splits(data);
        Guard.Fits(data, start);
        Guard.Sensible(options);
        using var scope = NewDisposeScope();
        long d = data.X.shape[1];
        Tensor X = hstack(data.X, ones_like(data.Y));
        Tensor decays = cat([ones_like(start.W), zeros_like(data.Y[..1])]);
        Tensor theta = cat([start.W, start.B.reshape(1, 1)]).detach();
        Tensor Error(Tensor at, Tensor rows) => X[rows].mm(at) - data.Y[rows];
        Tensor Penalty(Tensor at) => (decays * at).square().sum() / 2;
        double Measured(Tensor at, long from, long to) => Error(at, arange(from, to)).square().mean().ToDouble() / 2;
        var at = new List<Tensor>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (Tensor rows in epoch.Select(batch => tensor(batch)))
                theta -=
                    options.LearningRate
                    * Gradients.Gradient(t => Error(t, rows).square().mean() / 2 + options.Lambda * Penalty(t), theta);
            at.Add(theta);
        }
        return new TrainingRun(
            new TrainingHistory(
                [.. at.Select(t => Measured(t, 0, data.Train))],
                [.. at.Select(t => Measured(t, data.Train, X.shape[0]))],
                [.. at.Select(t => Penalty(t).ToDouble())]
            ),
            new LinearParameters(
                theta[..(int)d].clone().MoveToOuterDisposeScope(),
                theta[(int)d].clone().MoveToOuterDisposeScope()
            )
        );
    }

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);
}

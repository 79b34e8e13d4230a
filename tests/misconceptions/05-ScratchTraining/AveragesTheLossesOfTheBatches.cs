// Averages the losses of the batches.
// TrainLoss is the mean of the losses of the batches, each taken before its step. That is an average over a whole
// epoch of parameters, and not comparable with a validation loss at its end. After the last step, measure all
// training rows once.
namespace WeightDecay.Misconceptions.AveragesTheLossesOfTheBatches;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        var (w, b) = (start.W.detach().clone(), start.B.detach().clone());
        var measured = new List<double[]>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            var seen = new List<double>();
            foreach (long[] batch in epoch)
            {
                using var stepping = NewDisposeScope();
                Tensor rows = tensor(batch);
                Tensor X = data.X.index_select(0, rows);
                Tensor error = X.mm(w) + b - data.Y.index_select(0, rows);
                double eta = options.LearningRate;
                seen.Add(0.5 * error.square().mean().ToDouble());
                w.mul_(1 - eta * options.Lambda).sub_(eta * X.t().mm(error) / batch.Length);
                b.sub_(eta * error.mean());
            }
            measured.Add([
                seen.Average(),
                Loss(data.ValidationX, data.ValidationY, w, b),
                0.5 * w.square().sum().ToDouble(),
            ]);
        }
        return new TrainingRun(
            new TrainingHistory(
                [.. measured.Select(m => m[0])],
                [.. measured.Select(m => m[1])],
                [.. measured.Select(m => m[2])]
            ),
            new LinearParameters(w.MoveToOuterDisposeScope(), b.MoveToOuterDisposeScope())
        );
    }

    private static double Loss(Tensor X, Tensor y, Tensor w, Tensor b) =>
        0.5 * (X.mm(w) + b - y).square().mean().ToDouble();
}

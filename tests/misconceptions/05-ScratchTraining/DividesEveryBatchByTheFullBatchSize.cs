// Divides every batch by the full batch size.
// The last batch of an epoch may have fewer rows than options.BatchSize; its mean was divided by too much. Divide
// by the rows that are there, batch.Length, or take mean().
namespace WeightDecay.Misconceptions.DividesEveryBatchByTheFullBatchSize;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        var (w, b) = (start.W.detach().clone(), start.B.detach().clone());
        var measured = new List<double[]>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
            {
                using var stepping = NewDisposeScope();
                Tensor rows = tensor(batch);
                Tensor X = data.X.index_select(0, rows);
                Tensor error = X.mm(w) + b - data.Y.index_select(0, rows);
                double eta = options.LearningRate;
                w.mul_(1 - eta * options.Lambda).sub_(eta * X.t().mm(error) / Math.Min(options.BatchSize, data.Train));
                b.sub_(eta * error.sum() / Math.Min(options.BatchSize, data.Train));
            }
            measured.Add([
                Loss(data.TrainX, data.TrainY, w, b),
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
